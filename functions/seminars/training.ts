import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../shared/refusal.ts';
import type { NodeId } from '../shared/words.ts';
import type { Training } from './contract/coverage.ts';
import type { SeminarRooms } from './rooms.ts';

const mostAttempts = 20;

/** Changes the records of nodes as they stand; what comes out the same is not written, what was overtaken is made anew. */
export async function changeTrainings(
  nodes: readonly { nodeId: NodeId; path: readonly NodeId[] }[],
  change: (training: Training) => Training,
  { trainings }: Pick<SeminarRooms, 'trainings'>,
): Promise<void> {
  let left = [...new Map(nodes.map((node) => [node.nodeId, node])).values()];
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const standing = new Map(
      (await trainings.getMany(left.map(({ nodeId }) => nodeId))).map((one) => [one.nodeId, one]),
    );
    const outcomes = await Promise.all(
      left.map(async ({ nodeId, path }) => {
        const before: Training = standing.get(nodeId) ?? {
          nodeId,
          path: [...path],
          appointments: [],
          entries: [],
          passed: [],
          version: 0,
        };
        const after = change(before);
        return isDeepStrictEqual(before, after) || (await wasSaved(before, after, trainings));
      }),
    );
    left = left.filter((_node, at) => !outcomes[at]);
    if (attempt === mostAttempts && left.length > 0)
      throw new Error(`The training of ${left.length} nodes keeps being overtaken`);
  }
}

async function wasSaved(
  before: Training,
  after: Training,
  trainings: SeminarRooms['trainings'],
): Promise<boolean> {
  try {
    await trainings.save(before, after);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'staleRecord') return false;
    throw error;
  }
}
