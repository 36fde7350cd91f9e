import { addDays, weekdayOf } from '../../shared/calendar/day.ts';
import type { WorkingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { dayOf, momentOf } from '../../shared/calendar/zone.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, Instant } from '../../shared/words.ts';

const endOfWork = 18 * 3_600_000;

/** A seat is kept until the end of the next working day: whoever it is kept for has a whole one to answer. */
export function offerUntil(
  now: Date,
  zone: string,
  calendar: Pick<WorkingCalendar, 'isWorkingDay'>,
): Instant {
  let day = addDays(dayOf(now, zone), 1);
  while (!isWorked(day, calendar)) day = addDays(day, 1);
  return new Date(momentOf(day, endOfWork, zone)).toISOString();
}

/** Of a year whose decree is not signed yet weekdays alone are known. */
export function isWorked(day: Day, calendar: Pick<WorkingCalendar, 'isWorkingDay'>): boolean {
  try {
    return calendar.isWorkingDay(day);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return weekdayOf(day) <= 5;
    throw error;
  }
}
