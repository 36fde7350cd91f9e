import type { z } from 'zod';
import type { Counts, MeasureView, measuresReplySchema } from '../../functions/plan/contract.ts';
import { writeDay } from '../../functions/shared/calendar/day.ts';
import type { Day } from '../../functions/shared/words.ts';

/** Measures of a plan as of a day, as the API tells them. */
export type PlanMeasures = z.infer<typeof measuresReplySchema>;

export function measuresIn(plan: Pick<PlanMeasures, 'sections'>): MeasureView[] {
  return plan.sections.flatMap(({ measures }) => measures);
}

/** From the day of the order to the end of the year of its last deadline: as far as the time slider travels. */
export function rolloutSpan(plan: PlanMeasures): { from: Day; to: Day } {
  const from = plan.order.signedOn;
  const last = measuresIn(plan).reduce((day, { due }) => (due && due.order > day ? due.order : day), from);
  return { from, to: writeDay(Number(last.slice(0, 4)), 12, 31) };
}

/** Somebody’s evidence says yes or no. A share of those of whom nothing is known would not be zero, but nothing. */
export function isAnythingKnown({ obliged, noData = 0, notAccepted = 0 }: Counts): boolean {
  return noData + notAccepted < obliged;
}
