import { Refusal } from '../../shared/refusal.ts';
import type { Run, RunStage, RunView } from '../contract/run.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { isAtWork, viewOf } from '../rules/stages.ts';
import { commit } from './commit.ts';
import { compare } from './compare.ts';
import { reconcile } from './reconcile.ts';
import { rollBack } from './rollBack.ts';
import type { StageEnd, Turn } from './stage.ts';

const stages: Partial<Record<RunStage, (run: Run, turn: Turn) => Promise<StageEnd>>> = {
  comparing: compare,
  committing: commit,
  reconciling: reconcile,
  rollingBack: rollBack,
};

/** A turn that ends after so many milliseconds, at the next part it can stop at. */
export function turnFor(rooms: ExchangeRooms, milliseconds: number): Turn {
  const endsAt = performance.now() + milliseconds;
  let lastLap = performance.now();
  return {
    rooms,
    isTimeUp: () => performance.now() >= endsAt,
    lap: () => {
      const before = lastLap;
      lastLap = performance.now();
      return lastLap - before;
    },
  };
}

/**
 * Works on a run, stage after stage, until it rests or time is up; tells whether work is left. Any turn may be killed
 * anywhere: the next one goes on from the last part that was saved. Of two turns at once the one behind stops.
 */
export async function workOn(runId: string, turn: Turn): Promise<boolean> {
  for (;;) {
    const run = await turn.rooms.runs.find(runId);
    const stage = run && stages[run.stage];
    if (!stage) return false;
    try {
      if ((await stage(run, turn)) === 'paused') return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'staleRecord') return false;
      throw error;
    }
  }
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

export async function withProgress(run: Run, { runs }: Pick<ExchangeRooms, 'runs'>): Promise<RunView> {
  const view = viewOf(run);
  if (!isAtWork(run)) return view;
  const work = await runs.work(run.id);
  return {
    ...view,
    progress: work?.stage === run.stage ? { done: work.next, of: work.of } : { done: 0, of: 0 },
  };
}
