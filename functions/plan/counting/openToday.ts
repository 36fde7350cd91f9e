import type { Plan } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import { placeIds } from './places.ts';
import { planOn } from './planOn.ts';
import { recountPlace } from './recountPlace.ts';
import { saveSeries } from './series.ts';

/**
 * Makes the rows of today, or makes them anew. The region's row is written before any evidence is read: from then on
 * whoever changes evidence counts it too, so nothing falls between. Readers keep to the day before until all is there.
 */
export async function openToday(
  plan: Plan,
  rooms: Pick<PlanRooms, 'nodes' | 'evidence' | 'progress' | 'calendars' | 'plans'>,
): Promise<void> {
  const planOnDay = await planOn(plan, rooms.calendars.today(), rooms);
  const region = { nodeId: plan.regionId, changed: 'everything' } as const;
  const standing = await rooms.progress.row(plan.id, planOnDay.knownOn, plan.regionId);
  if (!standing) await recountPlace(planOnDay, { ...region, opening: true }, rooms);
  const places = (await placeIds(plan.regionId, rooms)).filter((id) => id !== plan.regionId);
  for (const nodeId of places) await recountPlace(planOnDay, { nodeId, changed: 'everything' }, rooms);
  await recountPlace(planOnDay, { ...region, opening: false }, rooms);
  await saveSeries(planOnDay, places, rooms);
}
