import type { z } from 'zod';
import type { Role } from '../../shared/access/roles.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { NodeActs, nodeActsViewSchema } from '../contract/acts.ts';
import type { Node } from '../contract/nodes.ts';
import type { RegistryRooms } from '../rooms.ts';
import { type Stepping, statusOf } from '../rules/acts.ts';
import { signedIn } from './person.ts';
import { todayAt } from './today.ts';

export function actsView({ nodeId, version, acts }: NodeActs): z.infer<typeof nodeActsViewSchema> {
  return { nodeId, version, acts: acts.map((act) => ({ ...act, status: statusOf(act) })) };
}

/** Who takes a step with an act of the node, and when. */
export async function steppingOf(
  node: Node,
  rooms: RegistryRooms,
  request: RequestContext,
): Promise<Stepping & { role: Role; kind: Node['kind'] }> {
  const { sub, name, role } = signedIn(request);
  const today = await todayAt(node.regionId, rooms, request);
  return { by: sub, byName: name, role, recordedAt: request.now.toISOString(), today, kind: node.kind };
}
