import type { Principal } from '../../shared/access/admit.ts';
import { type RequestContext, routeOf } from '../../shared/route.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Stamp } from '../contract/parameter.ts';
import type { MonitoringRooms } from '../rooms.ts';

export const route = routeOf<MonitoringRooms>();

/** The region a person belongs to. */
export function regionOf(principal: Principal): NodeId {
  return principal?.path[0] ?? '';
}

/** Who does it, on which day of the region. */
export async function stampOf(
  { principal, now }: RequestContext,
  regionId: NodeId,
  { today }: Pick<MonitoringRooms, 'today'>,
): Promise<Stamp> {
  return {
    at: now.toISOString(),
    on: await today(regionId),
    by: principal?.sub ?? 'public',
    ...(principal?.name && { byName: principal.name }),
  };
}
