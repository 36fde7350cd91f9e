import { inParallel } from '../../shared/parallel.ts';
import type { NodeId } from '../../shared/words.ts';
import type { SchoolRecords } from '../contract/records.ts';
import type { ChangedRecords, ToldWord } from '../contract/trust.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { regionWide } from '../rules/records/homes.ts';
import { pathOf } from './rules/gradebookWord.ts';
import { grouped } from './rules/grouped.ts';
import { cellsOf, type FilesOfWord, filesOfWord, packageWord } from './rules/packageWord.ts';

type RecordRooms = Pick<ExchangeRooms, 'records' | 'recordFiles' | 'clock'>;

const schoolsAtOnce = 8;

/** What committed records say of their schools. A school: 1 read unit and three files; once a region its districts. */
export async function packageWords(
  changed: readonly ChangedRecords[],
  rooms: RecordRooms,
): Promise<ToldWord[]> {
  const words: ToldWord[] = [];
  for (const [regionId, group] of grouped(changed, (one) => one.regionId)) {
    const oktmoOf = await districtsOf(regionId, rooms);
    const units = [...new Set(group.map(({ unit }) => unit))];
    await inParallel(units, schoolsAtOnce, async (unit) => {
      const school = await rooms.records.find(regionId, unit);
      const path = school && pathOf(school.path);
      const word =
        path && packageWord(school, await filesOf(school, rooms), oktmoOf, rooms.clock.now().toISOString());
      if (path && word) words.push({ ...word, path });
    });
  }
  return words;
}

async function filesOf(school: SchoolRecords, { recordFiles }: RecordRooms): Promise<FilesOfWord> {
  const states = school.files.filter(({ file }) => filesOfWord.some((one) => one === file));
  const read = await Promise.all(
    states.map(
      async (state) => [state.file, await recordFiles.records(school.regionId, school.unit, state)] as const,
    ),
  );
  return Object.fromEntries(read);
}

/** The code of a district by its id in the packages. */
async function districtsOf(
  regionId: NodeId,
  rooms: RecordRooms,
): Promise<(sourcedId: string) => string | undefined> {
  const common = await rooms.records.find(regionId, regionWide);
  if (!common) return () => undefined;
  const { 'orgs.csv': records = [] } = await filesOf(common, rooms);
  const districts = cellsOf(common, 'orgs.csv', records);
  const codes = new Map(districts.map(({ id, cell }) => [id, cell('identifier')]));
  return (sourcedId) => codes.get(sourcedId) || undefined;
}
