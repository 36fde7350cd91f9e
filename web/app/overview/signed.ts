import { formatNumber, type Language } from '../../shared/format/format.ts';

/** A change with its sign; a true minus, as wide as the plus. */
export function signed(change: number, language: Language): string {
  if (change === 0) return '±0';
  return `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change), language)}`;
}
