import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { SchoolRuns } from '../contract/schoolRuns.ts';
import type { SeminarRooms } from '../rooms.ts';

const mostAttempts = 8;

/**
 * Makes something new in a school's record as it stands now: two phones of one school at once do not keep each other
 * off. What comes out the same is not written.
 */
export async function changeRuns(
  { nodeId, path }: { nodeId: NodeId; path: NodeId[] },
  { schoolRuns }: Pick<SeminarRooms, 'schoolRuns'>,
  change: (record: SchoolRuns) => SchoolRuns,
  made: Change,
): Promise<SchoolRuns> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await schoolRuns.find(nodeId);
    const before = found ?? { nodeId, path, runs: [], links: [], version: 0 };
    const after = change(before);
    if (after === before) return before;
    try {
      return await schoolRuns.save(found, after, made);
    } catch (error) {
      const overtaken = error instanceof Refusal && error.code === 'staleRecord';
      if (!overtaken || attempt === mostAttempts) throw error;
    }
  }
}
