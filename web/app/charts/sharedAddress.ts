import type { Day } from '../../../functions/shared/words.ts';

/** What an address leaves out because it is usual today, and may not be tomorrow. */
export interface Pinned {
  asOf: Day;
  plan: string;
  measure: string;
}

/** An address that shows the same figures whenever it is opened: with its day, its plan and its measure. */
export function sharedAddress(href: string, pinned: Pinned): string {
  const url = new URL(href);
  for (const [name, value] of Object.entries(pinned)) url.searchParams.set(name, value);
  return url.toString();
}
