import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Node } from '../contract/nodes.ts';
import type { RegistryRooms } from '../rooms.ts';

/** Only schools are checked: refuses any other node with `notFound`. */
export async function schoolAt(nodeId: NodeId, { nodes }: Pick<RegistryRooms, 'nodes'>): Promise<Node> {
  const node = await nodes.get(nodeId);
  if (node.kind !== 'school') throw new Refusal('notFound', `${nodeId} is no school`, { node: nodeId });
  return node;
}
