import { addDays } from '../../../functions/shared/calendar/day.ts';
import { monthOf } from '../../../functions/shared/calendar/period.ts';
import type { Day } from '../../../functions/shared/words.ts';

const monthsShown = 6;

/** The last months, this one first. */
export function recentMonths(today: Day): string[] {
  const months = [monthOf(today)];
  while (months.length < monthsShown) months.push(monthOf(addDays(`${months.at(-1)}-01`, -1)));
  return months;
}

/** The month that a report is written of today: the one before this. */
export function reportedMonth(today: Day): string {
  return monthOf(addDays(`${monthOf(today)}-01`, -1));
}
