import { dayOf } from '../../shared/calendar/zone.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { RegistryRooms } from '../rooms.ts';

/** Where a region has not said its time zone yet. */
const usualZone = 'Europe/Moscow';

/** Today where the node stands. Reads the region's record, 1 unit. */
export async function todayAt(
  regionId: NodeId,
  { nodes }: RegistryRooms,
  { now }: Pick<RequestContext, 'now'>,
): Promise<Day> {
  const region = await nodes.find(regionId);
  return dayOf(now, region?.timeZone ?? usualZone);
}
