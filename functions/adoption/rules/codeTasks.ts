import type { WorkingCalendar } from '../../shared/calendar/workingCalendar.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Standing } from '../contract/activation.ts';
import type { CodeStay, CodeTask } from '../contract/codeTasks.ts';

/** Working days within which a code usually comes; a school that waits longer needs somebody to ask for it. */
export const codeWithinWorkingDays = 5;

export interface Watching {
  today: Day;
  at: Instant;
  calendar: Pick<WorkingCalendar, 'workingDaysBetween' | 'isWorkingDay'>;
  /** Days of (`from`, `to`] that an incident has excused: the wait stands still on them. */
  daysStill?: ((from: Day, to: Day) => readonly Day[]) | undefined;
  /** The school still exists and is obliged. */
  isObliged: boolean;
}

/** The day since which a school waits for its code: it has applied and stands there still. */
export function waitsForCodeSince({ reached, since }: Pick<Standing, 'reached' | 'since'>): Day | undefined {
  return reached === 'applied' ? since : undefined;
}

export function openStay({ stays }: Pick<CodeTask, 'stays'>): CodeStay | undefined {
  return stays.find(({ closedOn }) => closedOn === undefined);
}

/**
 * The task of a school as it should stand today: raised once when the wait is longer than five working days, closed
 * by itself when the wait is over. The same record comes back when nothing is to be changed, so that it may be asked
 * by every feed and every night.
 */
export function watched(task: CodeTask, standing: Standing, watching: Watching): CodeTask {
  const since = watching.isObliged ? waitsForCodeSince(standing) : undefined;
  const open = openStay(task);
  if (open && since === undefined) return withClosed(task, open, closing(standing, watching));
  if (open || since === undefined) return task;
  if (workingDaysWaited(since, watching) <= codeWithinWorkingDays) return task;
  return { ...task, stays: [...task.stays, { since, raisedOn: watching.today, raisedAt: watching.at }] };
}

/** Working days that have passed for a school since a day, without those an incident has excused. */
export function workingDaysWaited(
  since: Day,
  { calendar, today, daysStill = () => [] }: Pick<Watching, 'calendar' | 'today' | 'daysStill'>,
): number {
  const still = daysStill(since, today).filter(calendar.isWorkingDay).length;
  return calendar.workingDaysBetween(since, today) - still;
}

type Closing = Required<Pick<CodeStay, 'closedOn' | 'closedAt' | 'closedBecause'>>;

function closing({ reached, since }: Standing, { today, at, isObliged }: Watching): Closing {
  const base = { closedAt: at, closedOn: today };
  if (!isObliged) return { ...base, closedBecause: 'schoolClosed' };
  if (reached === 'codeReceived' || reached === 'registered')
    return { ...base, closedOn: since ?? today, closedBecause: reached };
  return { ...base, closedBecause: 'steppedBack' };
}

function withClosed(task: CodeTask, open: CodeStay, closed: Closing): CodeTask {
  return { ...task, stays: task.stays.map((stay) => (stay === open ? { ...stay, ...closed } : stay)) };
}
