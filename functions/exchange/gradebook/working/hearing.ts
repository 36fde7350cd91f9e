import type { Fault, Pull } from '../../contract/pull.ts';
import { type PullTurn, regionOfPull, sourceOf } from './turn.ts';

/**
 * Keeps what the calls of a turn told of the connection: how long the token lasts, the last answer, and what is wrong
 * with the source as a whole. Answers without such a fault say that it works again.
 */
export async function hear(pull: Pull, turn: PullTurn, fault?: Fault): Promise<void> {
  const { connections, clock } = turn.rooms;
  const regionId = regionOfPull(pull);
  const heard = fault?.code === 'notSetUp' ? {} : sourceOf(pull, turn).heard;
  const { fault: earlier, ...before } = await connections.state(regionId);
  const still = heard.answeredAt ? undefined : earlier;
  const now = fault ? { ...fault, at: clock.now().toISOString() } : still;
  await connections.saveState({ ...before, ...heard, ...(now && { fault: now }) });
}
