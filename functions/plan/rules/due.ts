import type { WorkingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import type { Deadline, Due, PlanContent } from '../contract.ts';

/** What deadlines ask of a working calendar. */
export type WorkingDays = Pick<
  WorkingCalendar,
  'isWorkingDay' | 'nextWorkingDay' | 'workingDaysBetween' | 'addWorkingDays'
>;

/** The day the order names: the last one of a span. A rolling duty has none. */
export function orderDateOf(deadline: Deadline): Day | undefined {
  if (deadline.kind === 'date') return deadline.on;
  return deadline.kind === 'span' ? deadline.to : undefined;
}

/**
 * When a deadline is due by the order, when it takes effect (the next working day, if it falls on a day off), and
 * which of the two the department counts. A year whose calendar is not known leaves the order's own day.
 */
export function dueOf(
  deadline: Deadline,
  countedDeadline: PlanContent['countedDeadline'],
  workingDays: Pick<WorkingDays, 'nextWorkingDay'>,
): Due | undefined {
  const order = orderDateOf(deadline);
  if (order === undefined) return undefined;
  const effective = unlessUnknown(() => workingDays.nextWorkingDay(order));
  if (effective === undefined) return { order, counted: order };
  return { order, effective, counted: countedDeadline === 'effective' ? effective : order };
}

/** Undefined when the calendar refuses because it does not know the year; any other error goes on. */
export function unlessUnknown<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return undefined;
    throw error;
  }
}
