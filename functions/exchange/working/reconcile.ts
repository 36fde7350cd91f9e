import { fingerprint } from '../../shared/ids.ts';
import { inParallel } from '../../shared/parallel.ts';
import type { StageEnd } from '../../shared/turns.ts';
import type { FileState } from '../contract/records.ts';
import type { Failure, Run } from '../contract/run.ts';
import type { StagedUnit } from '../repository/recordFiles.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { fileStateOf, recordOf, recordsIn } from '../rules/records/record.ts';
import { advance, moveTo, regionOf, schoolsAtOnce, type Turn, withFailures, workOf } from './stage.ts';

interface ReadAgain {
  records: number;
  hash: string;
  failure?: Failure;
}

/**
 * Reads each school again, counts and marks its records anew from their content, and holds that against what the package
 * was to make of it. Schools whose commit failed are told already and are not counted twice.
 */
export async function reconcile(run: Run, turn: Turn): Promise<StageEnd> {
  const { rooms } = turn;
  const failed = new Set(run.outcome?.failures.map(({ unit }) => unit));
  const { units } = await rooms.recordFiles.sharedOut(run.id);
  let work = await workOf(run, async () => units.length, turn);
  while (work.next < work.of) {
    const part = units.slice(work.next, work.next + schoolsAtOnce);
    const toRead = part.filter(({ unit }) => !failed.has(unit));
    const read = await inParallel(toRead, schoolsAtOnce, (unit) => readAgain(unit, run, rooms));
    const failures = read.flatMap(({ failure }) => (failure ? [failure] : []));
    const { tallies } = work;
    work = await advance(
      run,
      work,
      {
        next: work.next + part.length,
        tallies: {
          ...tallies,
          records: tallies.records + read.reduce((sum, { records }) => sum + records, 0),
          mismatches: tallies.mismatches + failures.length,
        },
        hashes: [...work.hashes, ...read.map(({ hash }) => hash)],
        ...withFailures(work, failures),
      },
      turn,
    );
    if (turn.isTimeUp() && work.next < work.of) return 'paused';
  }
  const { records, mismatches } = work.tallies;
  const hash = fingerprint([...work.hashes].sort());
  const schools = run.difference?.schools ?? 0;
  const before = run.outcome ?? { written: 0, unchanged: 0, failed: 0, failures: [] };
  const isWhole = mismatches === 0 && before.failed === 0;
  await moveTo(isWhole ? 'committed' : 'incomplete', run, turn, {
    reconciled: { schools, records, hash, mismatches },
    outcome: { ...before, failures: [...before.failures, ...work.failures] },
    workedMs: work.workedMs,
  });
  return 'done';
}

async function readAgain(
  { unit, name }: StagedUnit,
  run: Run,
  { records, recordFiles }: ExchangeRooms,
): Promise<ReadAgain> {
  const regionId = regionOf(run);
  const [plan, stands] = await Promise.all([recordFiles.plan(run.id, unit), records.find(regionId, unit)]);
  const counted: FileState[] = [];
  for (const state of stands?.files ?? []) {
    const found = await recordFiles.records(regionId, unit, state);
    const again = found.map(([id, , cells, own]) => recordOf(id, cells, own));
    const { columns } = state;
    counted.push({ ...fileStateOf(state.file, again), ...(columns && { columns }) });
  }
  const hash = fingerprint([unit, counted]);
  const isSame = hash === fingerprint([unit, plan.files]);
  return {
    records: recordsIn(counted),
    hash,
    ...(!isSame && { failure: { unit, name, code: 'mismatch' as const } }),
  };
}
