import type { Verdict } from '../shared/evidence.ts';
import { Refusal } from '../shared/refusal.ts';
import type { NodeId } from '../shared/words.ts';
import type { ActivityWeek } from './contract.ts';
import { gather } from './importing/statements.ts';
import type { SchoolsWeek } from './repository/municipalWeekRepository.ts';
import type { AdoptionRooms } from './rooms.ts';
import { schoolWeekOf } from './rules/schoolWeek.ts';

const mostTries = 5;

/** Puts changed weeks of schools into the weeks of their municipalities; met twice, they change nothing. */
export async function updateMunicipalWeeks(
  rooms: Pick<AdoptionRooms, 'municipalWeeks'>,
  changed: readonly ActivityWeek[],
  verdicts: readonly Verdict[],
): Promise<void> {
  const resting = new Set(
    verdicts
      .filter(({ history }) => history.at(-1)?.status === 'notExpected')
      .map(({ nodeId, period }) => `${nodeId} ${period}`),
  );
  const entries = changed.flatMap((record): Entry[] => {
    const municipalityId = record.path[1];
    const rests = resting.has(`${record.nodeId} ${record.week}`);
    return municipalityId === undefined ? [] : [{ municipalityId, record, rests }];
  });
  for (const group of gather(entries, ({ municipalityId, record }) => `${municipalityId} ${record.week}`))
    await updateOne(rooms, group);
}

interface Entry {
  municipalityId: NodeId;
  record: ActivityWeek;
  rests: boolean;
}

/** Entries of one municipality and week. */
async function updateOne(
  { municipalWeeks }: Pick<AdoptionRooms, 'municipalWeeks'>,
  entries: readonly Entry[],
): Promise<void> {
  const [first] = entries;
  if (!first) return;
  const { municipalityId, record } = first;
  for (let attempt = 1; ; attempt++) {
    const before = await municipalWeeks.of({ municipalityId, week: record.week });
    const schools = withNewer(before?.schools ?? {}, entries);
    if (!schools) return;
    try {
      await municipalWeeks.put(before, { municipalityId, week: record.week, schools });
      return;
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === 'staleRecord';
      if (!isStale || attempt === mostTries) throw error;
    }
  }
}

/** Undefined when none of the entries is newer than what is known. */
function withNewer(
  known: SchoolsWeek['schools'],
  entries: readonly Entry[],
): SchoolsWeek['schools'] | undefined {
  const newer = entries.filter(({ record }) => record.version > (known[record.nodeId]?.version ?? 0));
  if (newer.length === 0) return undefined;
  const added = newer.map(({ record, rests }) => [
    record.nodeId,
    { ...schoolWeekOf(record, rests), version: record.version },
  ]);
  return { ...known, ...Object.fromEntries(added) };
}
