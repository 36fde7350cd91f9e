import { formatNumber, type Language } from '../shared/format/format.ts';

const units = { ru: ['КБ', 'МБ'], en: ['KB', 'MB'] } as const;

/** 1 234 567 bytes as 1,2 МБ. */
export function fileSize(bytes: number, language: Language): string {
  const [kilo, mega] = units[language];
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000
    ? `${formatNumber(kilobytes, language)} ${kilo}`
    : `${formatNumber(Math.round(bytes / 1024 / 102.4) / 10, language)} ${mega}`;
}
