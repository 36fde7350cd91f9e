import type { RequestContext } from '../shared/route.ts';
import type { NodeId } from '../shared/words.ts';
import type { Stamp } from './contract/parameter.ts';
import type { MonitoringRooms } from './rooms.ts';

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
