import type { Change } from '../../shared/change.ts';
import type { TurnTime } from '../../shared/turns.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Failure, Run, RunStage } from '../contract/run.ts';
import { organisationOf, type Work } from '../repository/runRepository.ts';
import type { ExchangeRooms } from '../rooms.ts';

/** One turn of the background work. */
export interface Turn extends TurnTime {
  rooms: ExchangeRooms;
}

/** Schools worked on at once. After so many the work is saved; a killed turn repeats them. */
export const schoolsAtOnce = 16;
const mostFailures = 50;

const begun = {
  next: 0,
  tallies: { written: 0, unchanged: 0, failed: 0, records: 0, mismatches: 0 },
  failures: [],
  hashes: [],
} as const;

/** The work of this stage: where an earlier turn stopped, or from its beginning. */
export async function workOf(run: Run, of: () => Promise<number>, { rooms, lap }: Turn): Promise<Work> {
  lap();
  const found = await rooms.runs.work(run.id);
  if (found?.stage === run.stage && found.next < found.of) return found;
  const fresh = { ...begunFrom(found, run, rooms), of: await of() };
  return rooms.runs.saveWork(run.id, found, fresh);
}

/**
 * A stage before its first step; how long the run was worked on goes on. Failed turns are counted anew, but for the stage
 * that follows by itself within one order.
 */
export function begunFrom(
  found: Work | undefined,
  { stage }: Run,
  { clock }: Pick<ExchangeRooms, 'clock'>,
): Work {
  const { workedMs = 0 } = found ?? {};
  const tries = found && (found.stage === stage || stage === 'reconciling') ? found.tries : 0;
  const movedAt = clock.now().toISOString();
  return { ...begun, of: 0, failures: [], hashes: [], stage, workedMs, tries, movedAt, version: 0 };
}

/** Saves how far the work has come; a turn that is not ahead is refused with `staleRecord` and stops. */
export async function advance(run: Run, work: Work, to: Partial<Work>, { rooms, lap }: Turn): Promise<Work> {
  const movedAt = rooms.clock.now().toISOString();
  const after = { ...work, ...to, movedAt, workedMs: work.workedMs + Math.round(lap()) };
  return rooms.runs.saveWork(run.id, work, after);
}

export function withFailures(work: Work, failures: readonly Failure[]): Pick<Work, 'failures'> {
  return { failures: [...work.failures, ...failures].slice(0, mostFailures) };
}

/** What the audit calls the steps that the work itself takes. */
const stepActions = {
  clean: 'packageChecked',
  hasErrors: 'packageChecked',
  compared: 'runCompared',
  reconciling: 'runWritten',
  committed: 'runCommitted',
  incomplete: 'runIncomplete',
  rolledBack: 'runRolledBack',
  stopped: 'runStopped',
} as const satisfies Partial<Record<RunStage, string>>;

export async function moveTo(
  stage: keyof typeof stepActions,
  run: Run,
  { rooms }: Pick<Turn, 'rooms'>,
  more: Partial<Run> = {},
): Promise<Run> {
  const change = changeOf(run, stepActions[stage], organisationOf(run.path), rooms);
  return rooms.runs.save(run, { ...run, ...more, stage }, change);
}

/** A change by order of a person, made on their behalf when its turn comes. */
export function changeOf(
  { orderedBy, createdBy, why }: Run,
  action: string,
  scope: NodeId,
  { clock }: Pick<ExchangeRooms, 'clock'>,
): Change {
  const by = orderedBy ?? { by: createdBy, role: 'operator', requestId: 'exchange' };
  return { ...by, action, scope, at: clock.now().toISOString(), ...(why && { why }) };
}

export const regionOf = ({ path }: Pick<Run, 'path'>): NodeId => path[0] ?? '';
