import type { Principal } from '../../shared/access/admit.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { RegistryRooms } from '../rooms.ts';

/** The region of whoever asks without naming one; a visitor means the region, where there is only one. */
export async function regionMeant(principal: Principal, { nodes }: RegistryRooms): Promise<NodeId> {
  const own = principal?.path[0];
  if (own) return own;
  const [region, second] = await nodes.regions();
  if (region && !second) return region.id;
  throw new Refusal('badInput', 'Name the region', undefined, [
    { pointer: '/query/parent', code: 'regionNeeded' },
  ]);
}
