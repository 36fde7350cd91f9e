import { log } from '../../shared/log.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Run } from '../contract/run.ts';
import type { Work } from '../repository/runRepository.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { isAtWork, mostTries } from '../rules/stages.ts';
import { begunFrom, moveTo } from './stage.ts';
import { turnFor, workOn } from './work.ts';

/**
 * One turn of work on a run; tells whether work is left. Every turn is counted before it begins, so that one which is
 * killed counts as well as one which throws. After so many in a row the stage is given up and the run says so, before the
 * queue sets its message aside: nothing stays at work that nobody works on.
 */
export async function takeTurn(runId: string, rooms: ExchangeRooms, milliseconds: number): Promise<boolean> {
  const run = await rooms.runs.find(runId);
  if (!run || !isAtWork(run)) return false;
  try {
    const work = await counted(run, rooms);
    if (work.tries > mostTries) return await giveUp(run, 'fault', mostTries, rooms);
    const isLeft = await workOn(runId, turnFor(rooms, milliseconds));
    await forgetTries(runId, rooms);
    return isLeft;
  } catch (error) {
    if (isRefusal(error, 'staleRecord')) return false;
    if (isRefusal(error, 'packageGone')) return giveUpNow(runId, rooms);
    log.error('turn of a run failed', { run: runId, stage: run.stage, error: error as Error });
    throw error;
  }
}

async function counted(run: Run, rooms: ExchangeRooms): Promise<Work> {
  const before = await rooms.runs.work(run.id);
  const work = before?.stage === run.stage ? before : begunFrom(before, run, rooms);
  return rooms.runs.saveWork(run.id, before, { ...work, tries: work.tries + 1 });
}

/** A turn that came to its end in order has gone well, however many failed before it. */
async function forgetTries(runId: string, { runs }: ExchangeRooms): Promise<void> {
  const work = await runs.work(runId);
  if (work) await runs.saveWork(runId, work, { ...work, tries: 0 });
}

/** What is not there any more will not be there at the next try. */
async function giveUpNow(runId: string, rooms: ExchangeRooms): Promise<boolean> {
  const run = await rooms.runs.get(runId);
  return giveUp(run, 'packageGone', (await rooms.runs.work(runId))?.tries || 1, rooms);
}

async function giveUp(
  run: Run,
  code: NonNullable<Run['stop']>['code'],
  tries: number,
  rooms: ExchangeRooms,
): Promise<boolean> {
  const stop = { stage: run.stage, code, tries, at: rooms.clock.now().toISOString() };
  try {
    await moveTo('stopped', run, { rooms }, { stop });
  } catch (error) {
    // Another turn has moved the run meanwhile: what it says stands.
    if (!isRefusal(error, 'staleRecord')) throw error;
  }
  return false;
}

function isRefusal(error: unknown, code: Refusal['code']): boolean {
  return error instanceof Refusal && error.code === code;
}
