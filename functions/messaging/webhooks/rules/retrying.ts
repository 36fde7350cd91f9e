import type { Attempt, Delivery } from '../../contract/webhooks.ts';

const firstWaitSeconds = 30;
const longestWaitSeconds = 6 * 3600;
/** With these the last attempt comes some nine hours after the first. */
export const mostTries = 9;
/** So far around its moment an attempt may come, so that what failed together does not come back together. */
const jitterShare = 0.2;
/** As many attempts as a delivery remembers. */
const attemptsKept = 30;
/** The receiver says that this very message is wrong: another attempt would be answered the same. */
const refusals = new Set([400, 401, 403, 404, 405, 410, 413, 415, 422]);

export interface Outcome extends Attempt {
  taken: boolean;
}

/** How long to wait after so many attempts; `luck` from 0 to 1 is the jitter. */
export function waitSeconds(tries: number, luck: number): number {
  const wait = Math.min(firstWaitSeconds * 4 ** (tries - 1), longestWaitSeconds);
  return Math.round(wait * (1 - jitterShare + 2 * jitterShare * luck));
}

/** The delivery after an attempt: taken, to be tried again, or set aside with the reason. */
export function afterAttempt(delivery: Delivery, { taken, ...attempt }: Outcome, luck: number): Delivery {
  const tries = delivery.tries + 1;
  const tried = { ...delivery, tries, attempts: [...delivery.attempts, attempt].slice(-attemptsKept) };
  if (taken) return { ...tried, state: 'delivered' };
  const isRefused = attempt.status !== undefined && refusals.has(attempt.status);
  if (isRefused || tries >= mostTries)
    return { ...tried, state: 'dead', deadBecause: isRefused ? 'refused' : 'notTaken' };
  const dueAt = new Date(Date.parse(attempt.at) + waitSeconds(tries, luck) * 1000).toISOString();
  return { ...tried, dueAt };
}

/** The same message once more under the same id, so that a receiver that has taken it knows it again. */
export function replayed({ deadBecause: _because, ...delivery }: Delivery, at: string): Delivery {
  return { ...delivery, state: 'waiting', tries: 0, dueAt: at };
}
