import { inParallel } from '../../shared/parallel.ts';
import type { StageEnd } from '../../shared/turns.ts';
import type { ExchangeContract } from '../contract/contract.ts';
import type { DifferenceSum, FileDifference, SchoolDifference } from '../contract/difference.ts';
import type { FileState } from '../contract/records.ts';
import type { Run } from '../contract/run.ts';
import { contractOf } from '../editions/inForce.ts';
import type { SchoolPlan, StagedUnit } from '../repository/recordFiles.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { columnsSaid, fileStateOf, inColumnsOf, recordsIn, standing } from '../rules/records/record.ts';
import { differenceOf, settleFile } from '../rules/records/settle.ts';
import { shareOut } from './shareOut.ts';
import { advance, moveTo, regionOf, schoolsAtOnce, type Turn, workOf } from './stage.ts';

/** Works out, school by school, what a clean package would change. Nothing of the region’s records is touched. */
export async function compare(run: Run, turn: Turn): Promise<StageEnd> {
  const { rooms } = turn;
  turn.lap();
  if (!(await isSharedOut(run, rooms)) && !(await shareOut(run, turn))) return 'paused';
  const shared = await rooms.recordFiles.sharedOut(run.id);
  let work = await workOf(run, async () => shared.units.length, turn);
  const contract = await contractOf(run, rooms);
  while (work.next < work.of) {
    const part = shared.units.slice(work.next, work.next + schoolsAtOnce);
    await inParallel(part, schoolsAtOnce, async (school) => {
      await rooms.recordFiles.putPlan(run.id, await planOf(school, run, contract, rooms));
    });
    work = await advance(run, work, { next: work.next + part.length }, turn);
    if (turn.isTimeUp() && work.next < work.of) return 'paused';
  }
  const found: SchoolDifference[] = [];
  await inParallel(shared.units, schoolsAtOnce, async ({ unit }) => {
    found.push((await rooms.recordFiles.plan(run.id, unit)).difference);
  });
  const schools = found.sort(byWeight);
  await rooms.recordFiles.putDifferences(run.id, { schools, problems: shared.problems });
  const { referencesToNowhere, deletedUnknown } = shared;
  const difference = { ...sumOf(schools), referencesToNowhere, deletedUnknown };
  await moveTo('compared', run, turn, { difference, workedMs: work.workedMs });
  return 'done';
}

/** Whether this comparison has come to its schools; an earlier one of the same run does not count. */
async function isSharedOut(run: Run, { runs }: Pick<ExchangeRooms, 'runs'>): Promise<boolean> {
  const work = await runs.work(run.id);
  return work?.stage === run.stage && work.next < work.of;
}

/** What becomes of one school. A file that the package does not bring stays as it is. */
async function planOf(
  { unit, name, path, files }: StagedUnit,
  run: Run,
  contract: ExchangeContract,
  rooms: ExchangeRooms,
): Promise<SchoolPlan> {
  const regionId = regionOf(run);
  const { recordFiles, records } = rooms;
  const before = await records.find(regionId, unit);
  const states = new Map((before?.files ?? []).map((state) => [state.file, state]));
  const differences: FileDifference[] = [];
  const fresh: FileState[] = [];
  for (const { file, mode } of run.files) {
    const spec = contract.files.find((one) => one.name === file);
    const state = states.get(file);
    const brought = files.find((one) => one.file === file);
    if (!spec || (!brought && (mode === 'delta' || !state))) continue;
    const staged = brought ? await recordFiles.rows(run.id, unit, brought) : [];
    const was = state ? inColumnsOf(spec, state, await recordFiles.records(regionId, unit, state)) : [];
    const { after, difference } = settleFile(spec, mode, was, staged);
    differences.push(difference);
    const next = { ...fileStateOf(file, after), ...columnsSaid(spec) };
    const isSame = next.hash === state?.hash && next.columns?.join() === state.columns?.join();
    if (isSame || (next.count === 0 && !state)) continue;
    states.set(file, next);
    if (next.count === 0) continue;
    fresh.push(next);
    await recordFiles.putFresh(run.id, unit, file, after);
  }
  const nodeId = path.length > 1 ? path.at(-1) : undefined;
  const school = { unit, name, ...(nodeId && { nodeId }) };
  return {
    unit,
    name,
    path,
    version: before?.version ?? 0,
    files: standing([...states.values()]),
    fresh,
    difference: differenceOf(school, differences, recordsIn(before?.files ?? [])),
  };
}

/** What needs a second look comes first, then what changes most. */
function byWeight(one: SchoolDifference, other: SchoolDifference): number {
  const weight = ({ needsSecond, removed, added, changed }: SchoolDifference) =>
    (needsSecond ? 1e9 : 0) + removed + added + changed;
  return weight(other) - weight(one) || (one.name < other.name ? -1 : 1);
}

function sumOf(
  schools: readonly SchoolDifference[],
): Omit<DifferenceSum, 'referencesToNowhere' | 'deletedUnknown'> {
  const byFile = new Map<string, DifferenceSum['byFile'][number]>();
  const sum = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  for (const { files } of schools)
    for (const { file, added, changed, removed, unchanged } of files) {
      const total = byFile.get(file) ?? { file, added: 0, changed: 0, removed: 0, unchanged: 0 };
      byFile.set(file, total);
      for (const into of [total, sum]) {
        into.added += added;
        into.changed += changed;
        into.removed += removed;
        into.unchanged += unchanged;
      }
    }
  return {
    ...sum,
    schools: schools.filter(({ unit }) => unit !== '').length,
    changedSchools: schools.filter(
      ({ unit, added, changed, removed }) => unit !== '' && added + changed + removed > 0,
    ).length,
    needSecond: schools.filter((school) => school.needsSecond).length,
    byFile: [...byFile.values()],
  };
}
