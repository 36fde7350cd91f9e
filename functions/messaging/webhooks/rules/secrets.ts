import type { Instant } from '../../../shared/words.ts';
import type { Secrets } from '../../contract/webhooks.ts';

const hourMs = 3_600_000;

/** Keys with a new one in front; the one before it stays good as long as was asked, any older one no longer. */
export function rotated(
  { current }: Pick<Secrets, 'current'>,
  made: Secrets['current'],
): Omit<Secrets, 'version'> {
  const { since, oldForHours } = made;
  const until = new Date(Date.parse(since) + oldForHours * hourMs).toISOString();
  return { current: made, ...(oldForHours > 0 && { previous: { secret: current.secret, until } }) };
}

/** Keys that an event is signed by at a moment, the newest first. */
export function goodAt({ current, previous }: Omit<Secrets, 'version'>, now: Instant): string[] {
  return previous && now < previous.until ? [current.secret, previous.secret] : [current.secret];
}
