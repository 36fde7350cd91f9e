import type { WeekView } from '../../../functions/adoption/contract/activity.ts';
import { periodBounds } from '../../../functions/shared/calendar/period.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { knownBy } from '../../adoption/knownBy.ts';
import type { DutyWeek } from '../charts/DutyChart.tsx';

/**
 * Weeks that were over and known by a day, in the order of time; one in which nothing was expected, or that an incident
 * excuses, has no shares.
 */
export function dutyWeeks(weeks: readonly WeekView[], asOf: Day): DutyWeek[] {
  return knownBy(weeks, asOf)
    .filter(({ week }) => periodBounds(week).to < asOf)
    .sort((one, other) => (one.week < other.week ? -1 : 1))
    .map(({ week, status, totals }) => {
      const { classes, recordedClasses, lessonsExpected, lessonsRecorded } = totals;
      const counts = { week, classes, recordedClasses, lessonsExpected, lessonsRecorded };
      const isAsked = status !== 'notExpected' && status !== 'excused';
      return isAsked ? { ...totals, ...counts } : counts;
    });
}
