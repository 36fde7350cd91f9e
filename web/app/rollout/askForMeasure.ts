import { askForMeasures } from '../../plan/askForMeasures.ts';
import { planProgress } from '../../plan/queries.ts';
import { municipalities } from '../../registry/queries.ts';
import type { Asking } from '../../shared/api/asking.ts';
import { asOfIn } from '../../shared/time/asOf.ts';

/** What the page of a measure is drawn from, as `useRollout` gathers it. */
export async function askForMeasure(asking: Asking): Promise<void> {
  const { queries, regionId, today, search, params } = asking;
  void queries.prefetchQuery(municipalities(regionId));
  const plan = await askForMeasures(asking);
  const { number } = params;
  if (plan && number) void queries.prefetchQuery(planProgress(plan.id, asOfIn(search, today), { number }));
}
