import { addDays } from '../../shared/calendar/day.ts';
import type { WorkingCalendar } from '../../shared/calendar/workingCalendar.ts';
import type { Day } from '../../shared/words.ts';
import { isWorked } from './offers.ts';

/** Working days before a session on which people are reminded of it. */
const remindedBefore = [1, 3] as const;
export type RemindedBefore = (typeof remindedBefore)[number];
/** No row of days off makes three working days longer than that. */
export const furthestReminderDays = 21;

type Calendar = Pick<WorkingCalendar, 'isWorkingDay'>;

/**
 * Which reminder of a session is due on a day: the one of three working days before, then the one of the last working
 * day. A day that was missed is made up for on the next one; on the day of the session itself nobody is reminded.
 */
export function reminderDue(startsOn: Day, today: Day, calendar: Calendar): RemindedBefore | undefined {
  if (today >= startsOn) return undefined;
  return remindedBefore.find((days) => today >= workingDayBefore(startsOn, days, calendar));
}

function workingDayBefore(day: Day, workingDays: number, calendar: Calendar): Day {
  let before = day;
  for (let left = workingDays; left > 0; ) {
    before = addDays(before, -1);
    if (isWorked(before, calendar)) left -= 1;
  }
  return before;
}
