import { weekdayOf } from '../../shared/calendar/day.ts';
import type { WorkingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import { type DayInterval, type ServiceHours, serviceHours } from './serviceHours.ts';

const served: readonly DayInterval[] = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
];

/** The hotline's hours: working days of the five-day week, with an hour for lunch. */
export function hotlineHours(zone: string, calendar: Pick<WorkingCalendar, 'isWorkingDay'>): ServiceHours {
  return serviceHours({
    zone,
    weekdays: { 1: served, 2: served, 3: served, 4: served, 5: served },
    isWorkingDay: (day) => isServed(day, calendar),
  });
}

/** A deadline may lie in a year whose decree is not signed yet: until it is, weekdays are taken for worked. */
function isServed(day: Day, calendar: Pick<WorkingCalendar, 'isWorkingDay'>): boolean {
  try {
    return calendar.isWorkingDay(day);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return weekdayOf(day) <= 5;
    throw error;
  }
}
