import { periodBounds } from '../../../shared/calendar/period.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Day } from '../../../shared/words.ts';

/** A week that the year has and that has begun. */
export function refuseWeek(week: string, today: Day): void {
  const { from } = periodBounds(week);
  if (from > today) throw new Refusal('dayInFuture', `${week} has not begun`, { day: from, today });
}
