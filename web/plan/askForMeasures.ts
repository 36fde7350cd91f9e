import type { Plan } from '../../functions/plan/contract.ts';
import type { Asking } from '../shared/api/asking.ts';
import { asOfIn } from '../shared/time/asOf.ts';
import { currentPlan, planList, planMeasures } from './queries.ts';

/** The plan that the address is about, once its measures have been asked for too. */
export async function askForMeasures({ queries, regionId, today, search }: Asking): Promise<Plan | null> {
  const { items } = await queries.fetchQuery(planList());
  const plan = currentPlan(items, regionId, search);
  if (plan) void queries.prefetchQuery(planMeasures(plan.id, asOfIn(search, today)));
  return plan;
}
