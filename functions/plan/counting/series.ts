import type { Day, NodeId } from '../../shared/words.ts';
import type { NodeProgress } from '../contract.ts';
import type { SeriesRow } from '../repository/progress.ts';
import type { PlanRooms } from '../rooms.ts';
import type { PlanOnDay } from '../rules/planOnDay.ts';
import { regionOf } from '../rules/region.ts';

/** The compact rows of one day: of the region and of each of its municipalities. */
export function seriesOf(
  { plan, yardsticks }: Pick<PlanOnDay, 'plan' | 'yardsticks'>,
  rows: readonly NodeProgress[],
  day: Day,
): SeriesRow[] {
  const own = rows.find(({ nodeId }) => nodeId === plan.regionId) ?? { nodeId: plan.regionId, measures: {} };
  const others = rows.filter(({ nodeId }) => nodeId !== plan.regionId);
  const { region, municipalities } = regionOf(own, others, yardsticks, day);
  return [region, ...municipalities].map((node) => ({ nodeId: node.nodeId, day, measures: compact(node) }));
}

function compact({ measures }: NodeProgress): SeriesRow['measures'] {
  return Object.fromEntries(
    Object.entries(measures).map(([number, { obliged, satisfied, overdue = 0 }]) => [
      number,
      [obliged, satisfied, overdue],
    ]),
  );
}

/** Writes the day's compact rows of the region and of the places that were recounted. One query of 35 rows. */
export async function saveSeries(
  planOnDay: PlanOnDay,
  recounted: readonly NodeId[],
  { progress }: Pick<PlanRooms, 'progress'>,
): Promise<void> {
  const { plan, knownOn: day } = planOnDay;
  const rows = seriesOf(planOnDay, await progress.day(plan.id, day), day);
  const wanted = new Set([plan.regionId, ...recounted]);
  await progress.putSeries(
    plan.id,
    rows.filter(({ nodeId }) => wanted.has(nodeId)),
  );
}
