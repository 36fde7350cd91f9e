import type { MeasureView } from '../../../functions/plan/contract.ts';
import { everyOf } from '../../../functions/plan/rules/measures.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { periodBounds, periodOf } from '../../../functions/shared/calendar/period.ts';
import type { Period } from '../../../functions/shared/evidence.ts';
import type { Day } from '../../../functions/shared/words.ts';

export interface NextDeadline {
  measure: MeasureView;
  /** The day that counts. */
  on: Day;
  /** The day of the order, when it is a day off and another one counts. */
  orderDay?: Day;
  /** The period that ends on it, of a rolling measure. */
  period?: Period;
}

/** Deadlines from the day shown on, and ends of periods of rolling measures; the nearest first. */
export function nextDeadlines(
  measures: readonly MeasureView[],
  asOf: Day,
  withinDays: number,
): NextDeadline[] {
  const last = addDays(asOf, withinDays);
  return measures
    .flatMap((measure) => deadlineOf(measure, asOf))
    .filter(({ on }) => on >= asOf && on <= last)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function deadlineOf(measure: MeasureView, asOf: Day): NextDeadline[] {
  const { deadline, due } = measure;
  if (deadline.kind === 'rolling') {
    const every = everyOf(measure);
    if (!every) return [];
    const period = periodOf(every, asOf);
    return [{ measure, on: periodBounds(period).to, period }];
  }
  if (!due) return [];
  return [{ measure, on: due.counted, ...(due.order !== due.counted && { orderDay: due.order }) }];
}
