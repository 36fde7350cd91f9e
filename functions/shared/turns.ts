import { Refusal } from './refusal.ts';

/** Time of one turn of background work: as long as a message's handler may take, then the next message goes on. */
export interface TurnTime {
  isTimeUp(): boolean;
  /** Milliseconds since the last call. */
  lap(): number;
}

/** `paused`: time was up; go on later. */
export type StageEnd = 'done' | 'paused';

/** A turn that ends after so many milliseconds, at the next part it can stop at. */
export function turnTime(milliseconds: number): TurnTime {
  const endsAt = performance.now() + milliseconds;
  let lastLap = performance.now();
  return {
    isTimeUp: () => performance.now() >= endsAt,
    lap: () => {
      const before = lastLap;
      lastLap = performance.now();
      return lastLap - before;
    },
  };
}

/**
 * Works on a record, stage after stage, until it rests or time is up; tells whether work is left. Any turn may be killed
 * anywhere: the next one goes on from the last part that was saved. Of two turns at once the one behind stops.
 */
export async function workThrough<Kept>(
  find: () => Promise<Kept | undefined>,
  stageOf: (record: Kept) => ((record: Kept) => Promise<StageEnd>) | undefined,
): Promise<boolean> {
  for (;;) {
    const record = await find();
    const stage = record && stageOf(record);
    if (!stage) return false;
    try {
      if ((await stage(record)) === 'paused') return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'staleRecord') return false;
      throw error;
    }
  }
}
