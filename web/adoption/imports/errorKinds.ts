import type { RowError } from '../../../functions/adoption/contract/imports.ts';

/** Codes of a file's errors with how often each stands there, the commonest first. */
export function errorKinds(errors: readonly RowError[]): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { code } of errors) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}
