import type { Day } from '../../shared/words.ts';

/** A node that had opened by the day and had not closed on it. */
export function isObligedOn(
  { opensOn, closedOn }: { opensOn: Day; closedOn?: Day | undefined },
  day: Day,
): boolean {
  return opensOn <= day && (closedOn === undefined || closedOn > day);
}
