import { inParallel } from '../../shared/parallel.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { StageEnd } from '../../shared/turns.ts';
import type { SchoolRecords } from '../contract/records.ts';
import type { RollBackView, Run } from '../contract/run.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { laterThan, rolledBack, stoodUnder } from '../rules/records/history.ts';
import { recordsIn } from '../rules/records/record.ts';
import { changeOf, moveTo, regionOf, schoolsAtOnce, type Turn } from './stage.ts';

/**
 * Puts every school back to how it stood before the run. The schools themselves hold the way back, so a killed turn is
 * simply begun again: a school that is back already has no part in the run any more.
 */
export async function rollBack(run: Run, turn: Turn): Promise<StageEnd> {
  const { rooms } = turn;
  turn.lap();
  for (let schools = await changedBy(run, rooms); schools.length > 0; ) {
    const part = schools.slice(0, schoolsAtOnce);
    schools = schools.slice(part.length);
    await inParallel(part, schoolsAtOnce, async (school) => putBack(school, run, rooms));
    if (turn.isTimeUp() && schools.length > 0) return 'paused';
  }
  await moveTo('rolledBack', run, turn, {
    rolledBackAt: rooms.clock.now().toISOString(),
    workedMs: (run.workedMs ?? 0) + Math.round(turn.lap()),
  });
  return 'done';
}

async function putBack(school: SchoolRecords, run: Run, rooms: ExchangeRooms): Promise<void> {
  const { regionId, unit, path } = school;
  const after = rolledBack(school, run.id);
  await rooms.records.save(school, after, changeOf(run, 'schoolRolledBack', path.at(-1) ?? regionId, rooms));
  if (after.committedAt)
    await rooms.records.saveSeen(regionId, [{ unit, runId: after.runId, at: after.committedAt }]);
}

/** What a roll-back would take away, and which later runs stand on it. */
export async function rollBackView(run: Run, rooms: ExchangeRooms): Promise<RollBackView> {
  const schools = await changedBy(run, rooms);
  const later = new Map<string, number>();
  for (const school of schools)
    for (const runId of laterThan(school, run.id)) later.set(runId, (later.get(runId) ?? 0) + 1);
  const dependents = await inParallel([...later], schoolsAtOnce, async ([runId, count]) => {
    const { fileName, committedAt } = await rooms.runs.get(runId);
    return { runId, schools: count, ...(fileName && { fileName }), ...(committedAt && { committedAt }) };
  });
  return {
    until: run.rollBackUntil ?? run.createdAt,
    schools: schools.length,
    records: schools.reduce((sum, { files }) => sum + recordsIn(files), 0),
    dependents,
  };
}

/** A later run’s word about the same school must not be lost with this one’s. */
export function refuseWithDependents({ dependents }: RollBackView): void {
  if (dependents.length > 0)
    throw new Refusal('laterRunsStand', 'Later runs changed the same schools; roll them back first', {
      runs: dependents.map(({ fileName, runId }) => fileName ?? runId).join(', '),
    });
}

async function changedBy(run: Run, { records }: ExchangeRooms): Promise<SchoolRecords[]> {
  return (await records.all(regionOf(run))).filter((school) => stoodUnder(school, run.id));
}
