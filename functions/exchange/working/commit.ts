import { log } from '../../shared/log.ts';
import { inParallel } from '../../shared/parallel.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { StageEnd } from '../../shared/turns.ts';
import type { Failure, Run } from '../contract/run.ts';
import { tellHeard } from '../freshness/turning.ts';
import type { SchoolPlan, StagedUnit } from '../repository/recordFiles.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { committed } from '../rules/records/history.ts';
import {
  advance,
  changeOf,
  moveTo,
  regionOf,
  schoolsAtOnce,
  type Turn,
  withFailures,
  workOf,
} from './stage.ts';

type Outcome = 'written' | 'unchanged' | Failure;

/**
 * Writes what the difference has shown, school by school; one that fails stops nobody. Killed anywhere, the next turn
 * repeats a few schools and finds them written: a school changes in one conditional write, after its content lies there.
 */
export async function commit(run: Run, turn: Turn): Promise<StageEnd> {
  const { rooms } = turn;
  const { units } = await rooms.recordFiles.sharedOut(run.id);
  let work = await workOf(run, async () => units.length, turn);
  while (work.next < work.of) {
    const part = units.slice(work.next, work.next + schoolsAtOnce);
    const outcomes = await inParallel(part, schoolsAtOnce, (unit) => settled(unit, run, rooms));
    await tellSeen(part, outcomes, run, rooms);
    const failures = outcomes.filter((one) => typeof one === 'object');
    const { tallies } = work;
    work = await advance(
      run,
      work,
      {
        next: work.next + part.length,
        tallies: {
          ...tallies,
          written: tallies.written + outcomes.filter((one) => one === 'written').length,
          unchanged: tallies.unchanged + outcomes.filter((one) => one === 'unchanged').length,
          failed: tallies.failed + failures.length,
        },
        ...withFailures(work, failures),
      },
      turn,
    );
    if (turn.isTimeUp() && work.next < work.of) return 'paused';
  }
  await tellHeardOf(units, run, rooms);
  const { written, unchanged, failed } = work.tallies;
  const outcome = { written, unchanged, failed, failures: work.failures };
  await moveTo('reconciling', run, turn, { outcome, workedMs: work.workedMs });
  return 'done';
}

/** A fault is the school’s own: it is told, and the others go on. */
async function settled(
  { unit, name }: Pick<StagedUnit, 'unit' | 'name'>,
  run: Run,
  rooms: ExchangeRooms,
  isLastTry = false,
): Promise<Outcome> {
  try {
    return await write(await rooms.recordFiles.plan(run.id, unit), run, rooms);
  } catch (error) {
    const isStale = error instanceof Refusal && error.code === 'staleRecord';
    // Another turn of the same run may have been quicker: what stands now decides.
    if (isStale && !isLastTry) return settled({ unit, name }, run, rooms, true);
    if (isStale) return { unit, name, code: 'changedSince' };
    log.error('school not committed', { run: run.id, unit, error: error as Error });
    return { unit, name, code: 'fault' };
  }
}

async function write(plan: SchoolPlan, run: Run, rooms: ExchangeRooms): Promise<Outcome> {
  const { unit, name, path, files, fresh, version } = plan;
  const regionId = regionOf(run);
  const before = await rooms.records.find(regionId, unit);
  if (marksOf(before?.files ?? []) === marksOf(files))
    return before?.runId === run.id ? 'written' : 'unchanged';
  if ((before?.version ?? 0) !== version) return { unit, name, code: 'changedSince' };
  for (const { file, hash } of fresh) {
    const records = await rooms.recordFiles.fresh(run.id, unit, file);
    await rooms.recordFiles.putRecords(regionId, unit, file, hash, records);
  }
  const at = run.committedAt ?? run.createdAt;
  const after = committed(before, { regionId, unit }, { runId: run.id, at, name, path, files });
  await rooms.records.save(before, after, changeOf(run, 'schoolCommitted', path.at(-1) ?? regionId, rooms));
  return 'written';
}

const marksOf = (files: SchoolPlan['files']) => files.map(({ file, hash }) => `${file} ${hash}`).join('\n');

/** When each school was heard of, once for the whole package. */
async function tellHeardOf(units: readonly StagedUnit[], run: Run, rooms: ExchangeRooms): Promise<void> {
  const regionId = regionOf(run);
  const seen = await rooms.records.seen(
    regionId,
    units.map(({ unit }) => unit),
  );
  const heard = units.flatMap(({ unit, path }) => {
    const [, municipalityId, nodeId] = path;
    return nodeId && seen.get(unit)?.runId === run.id ? [{ nodeId, municipalityId, at: run.createdAt }] : [];
  });
  await tellHeard(regionId, heard, rooms);
}

async function tellSeen(
  part: readonly StagedUnit[],
  outcomes: readonly Outcome[],
  run: Run,
  rooms: ExchangeRooms,
) {
  const spokenOf = part.filter(({ files }, index) => files.length > 0 && typeof outcomes[index] === 'string');
  await rooms.records.saveSeen(
    regionOf(run),
    spokenOf.map(({ unit }) => ({ unit, runId: run.id, at: run.createdAt })),
  );
}
