import type { Principal } from '../shared/access/admit.ts';
import { Refusal } from '../shared/refusal.ts';
import type { NodeId } from '../shared/words.ts';
import type { SeminarRooms } from './rooms.ts';

/** Where a venue's municipality has its centre. Refuses one of another region. */
export async function pointOf(
  municipalityId: NodeId,
  principal: Principal,
  rooms: Pick<SeminarRooms, 'register' | 'paths'>,
): Promise<{ point?: { lat: number; lon: number } }> {
  await refuseForeignNode(municipalityId, principal, rooms);
  const node = await rooms.register.node(municipalityId);
  return node?.point ? { point: node.point } : {};
}

export async function refuseForeignNode(
  nodeId: NodeId | undefined,
  principal: Principal,
  { paths }: Pick<SeminarRooms, 'paths'>,
): Promise<void> {
  if (nodeId === undefined) return;
  const [region] = await paths.pathOf(nodeId);
  if (region !== principal?.path[0])
    throw new Refusal('foreignNode', 'It is another region’s', { scope: 'region' });
}
