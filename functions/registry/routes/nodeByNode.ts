import { inParallel } from '../../shared/parallel.ts';
import type { NodeId } from '../../shared/words.ts';

/** A list of eight hundred schools is done in seconds, and leaves the table room for others. */
const nodesAtOnce = 8;

/** Runs over items by their nodes: many nodes at once, the items of one node together and in their order. */
export async function nodeByNode<Item extends { nodeId: NodeId }>(
  items: readonly Item[],
  run: (nodeId: NodeId, items: readonly Item[]) => Promise<void>,
): Promise<void> {
  const groups = new Map<NodeId, Item[]>();
  for (const item of items) groups.set(item.nodeId, [...(groups.get(item.nodeId) ?? []), item]);
  await inParallel([...groups], nodesAtOnce, ([nodeId, group]) => run(nodeId, group));
}
