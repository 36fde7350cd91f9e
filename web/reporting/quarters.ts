import { addDays } from '../../functions/shared/calendar/day.ts';
import { periodsBetween, quarterOf } from '../../functions/shared/calendar/period.ts';
import type { Day } from '../../functions/shared/words.ts';

const quartersOffered = 6;
const daysInQuarter = 92;

/** Quarters one may choose, the current one first. */
export function quartersUpTo(today: Day): string[] {
  const from = addDays(today, -quartersOffered * daysInQuarter);
  return periodsBetween('quarter', from, today).reverse().slice(0, quartersOffered);
}

/** The quarter that is over: the one whose report is being made. */
export function lastEnded(today: Day): string {
  const [current = quarterOf(today), before = current] = quartersUpTo(today);
  return before;
}
