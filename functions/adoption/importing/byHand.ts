import { Refusal } from '../../shared/refusal.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { overlap } from './stages/writers.ts';
import type { SchoolPlace } from './statements.ts';

/**
 * Runs what a person writes to a school's weeks, where no import writes to the school; refuses with `importWritesHere`
 * where one does. The person's mark is put before the import's turn is looked at, and an import takes its turn before
 * it looks at marks: of two who meet at least one sees the other, whatever is killed on the way.
 */
export async function writingByHand<Result>(
  { nodeId, path }: Pick<SchoolPlace, 'nodeId' | 'path'>,
  { handMarks, imports }: Pick<AdoptionRooms, 'handMarks' | 'imports'>,
  { requestId, now }: Pick<RequestContext, 'requestId' | 'now'>,
  write: () => Promise<Result>,
): Promise<Result> {
  await handMarks.put(nodeId, { requestId, at: now.toISOString() });
  try {
    const { live } = await imports.writers(path[0] ?? nodeId);
    for (const writer of live) {
      if (!overlap(writer.path, path)) continue;
      if ((await imports.find(writer.importId))?.status === 'committing')
        throw new Refusal('importWritesHere', `An import writes to ${nodeId} now; try again in a minute`);
    }
    return await write();
  } finally {
    await handMarks.takeAway(nodeId, requestId);
  }
}
