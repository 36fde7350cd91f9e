import type { Turn } from '../contract/freshness.ts';

/** The turns of a school with one more; undefined where nothing has turned. What never grew old is fresh. */
export function turned(turns: readonly Turn[], now: Turn): Turn[] | undefined {
  const wasStale = turns.at(-1)?.isStale ?? false;
  return wasStale === now.isStale ? undefined : [...turns, now];
}
