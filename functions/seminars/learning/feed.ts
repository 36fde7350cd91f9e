import type { FeedItem } from '../../shared/feed.ts';
import type { SeminarRooms } from '../rooms.ts';
import { changeTrainings } from '../training.ts';
import { browserPassingSchema, type StaffPassing, staffPassingSchema } from './contract.ts';

/** Browsers that have finished a path are counted by municipality. */
export async function countBrowsers(
  items: readonly FeedItem[],
  { learning }: Pick<SeminarRooms, 'learning'>,
): Promise<void> {
  await learning.count(items.map((item) => browserPassingSchema.parse(item)));
}

/** Passings of staff stand beside the appointments that they are judged with; told twice they stay as they are. */
export async function keepPassings(
  items: readonly FeedItem[],
  rooms: Pick<SeminarRooms, 'trainings'>,
): Promise<void> {
  const passings = items.map((item) => staffPassingSchema.parse(item));
  await changeTrainings(
    passings.map(({ nodeId, path }) => ({ nodeId, path })),
    (training) => ({
      ...training,
      passed: withPassings(
        training.passed,
        passings.filter(({ nodeId }) => nodeId === training.nodeId),
      ),
    }),
    rooms,
  );
}

function withPassings(
  passed: readonly Pick<StaffPassing, 'personName' | 'on' | 'recordedAt'>[],
  anew: readonly StaffPassing[],
) {
  const known = new Set(passed.map(({ personName, recordedAt }) => `${recordedAt} ${personName}`));
  return [
    ...passed,
    ...anew
      .filter(({ personName, recordedAt }) => !known.has(`${recordedAt} ${personName}`))
      .map(({ personName, on, recordedAt }) => ({ personName, on, recordedAt })),
  ];
}
