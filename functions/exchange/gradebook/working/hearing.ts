import type { Fault, Pull } from '../../contract/pull.ts';
import { type PullTurn, regionOfPull, sourceOf } from './turn.ts';

/** Keeps what the calls of a turn told of the connection: how long the token lasts, the last answer, the last fault. */
export async function hear(pull: Pull, turn: PullTurn, fault?: Fault): Promise<void> {
  const { connections, clock } = turn.rooms;
  const regionId = regionOfPull(pull);
  const heard = fault?.code === 'notSetUp' ? {} : sourceOf(pull, turn).heard;
  const before = await connections.state(regionId);
  const { fault: earlier, ...rest } = before;
  // An answer after the fault says that the connection works again.
  const still = heard.answeredAt && earlier && heard.answeredAt > earlier.at ? undefined : earlier;
  const now = fault ? { ...fault, at: clock.now().toISOString() } : still;
  await connections.saveState({ ...rest, ...heard, ...(now && { fault: now }) });
}
