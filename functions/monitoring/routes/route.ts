import type { Principal } from '../../shared/access/admit.ts';
import { routeOf } from '../../shared/route.ts';
import type { NodeId } from '../../shared/words.ts';
import type { MonitoringRooms } from '../rooms.ts';

export const route = routeOf<MonitoringRooms>();

/** The region a person belongs to. */
export function regionOf(principal: Principal): NodeId {
  return principal?.path[0] ?? '';
}
