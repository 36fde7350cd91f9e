import { type StageEnd, turnTime, workThrough } from '../../shared/turns.ts';
import type { Run, RunStage, RunView } from '../contract/run.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { isAtWork, isSilent, viewOf } from '../rules/stages.ts';
import { check } from './check.ts';
import { commit } from './commit.ts';
import { compare } from './compare.ts';
import { reconcile } from './reconcile.ts';
import { rollBack } from './rollBack.ts';
import type { Turn } from './stage.ts';

const stages: Partial<Record<RunStage, (run: Run, turn: Turn) => Promise<StageEnd>>> = {
  checking: check,
  comparing: compare,
  committing: commit,
  reconciling: reconcile,
  rollingBack: rollBack,
};

/** A turn that ends after so many milliseconds, at the next part it can stop at. */
export function turnFor(rooms: ExchangeRooms, milliseconds: number): Turn {
  return { rooms, ...turnTime(milliseconds) };
}

/** Works on a run until it rests or time is up; tells whether work is left. */
export function workOn(runId: string, turn: Turn): Promise<boolean> {
  return workThrough(
    () => turn.rooms.runs.find(runId),
    ({ stage }) => {
      const work = stages[stage];
      return work && ((run) => work(run, turn));
    },
  );
}

/** A request waits for the work it has ordered so long; a large run is asked after later. */
const longestWaitMs = 20_000;
const [firstLookMs, slowestLookMs] = [30, 400];

/** The run when it rests, or as far as it has come when the wait is over. */
export async function whenAtRest(runId: string, rooms: ExchangeRooms): Promise<RunView> {
  const endsAt = performance.now() + longestWaitMs;
  for (let pause = firstLookMs; ; pause = Math.min(pause * 1.5, slowestLookMs)) {
    const run = await rooms.runs.get(runId);
    if (!isAtWork(run) || performance.now() > endsAt) return withProgress(run, rooms);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

export async function withProgress(
  run: Run,
  { runs, clock }: Pick<ExchangeRooms, 'runs' | 'clock'>,
): Promise<RunView> {
  const view = viewOf(run);
  if (!isAtWork(run)) return view;
  const work = await runs.work(run.id);
  return {
    ...view,
    ...(isSilent(run, work?.movedAt, clock.now()) && { isSilent: true }),
    progress: work?.stage === run.stage ? { done: work.next, of: work.of } : { done: 0, of: 0 },
  };
}
