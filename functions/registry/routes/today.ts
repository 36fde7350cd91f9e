import { dayOf } from '../../shared/calendar/zone.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { RegistryRooms } from '../rooms.ts';

/** Today where the node stands. */
export async function todayAt(
  regionId: NodeId,
  { zoneOf }: Pick<RegistryRooms, 'zoneOf'>,
  { now }: Pick<RequestContext, 'now'>,
): Promise<Day> {
  return dayOf(now, await zoneOf(regionId));
}
