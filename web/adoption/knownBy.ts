import type { Day, Instant } from '../../functions/shared/words.ts';

/** Writes days as `2011-09-20`. Facts are dated by the clocks of the region. */
const isoDays = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Moscow',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Facts that held, and were known, by the end of a day. */
export function knownBy<Fact extends { effectiveAt: Day; recordedAt: Instant }>(
  facts: readonly Fact[],
  asOf: Day,
): Fact[] {
  return facts.filter(
    ({ effectiveAt, recordedAt }) => effectiveAt <= asOf && isoDays.format(Date.parse(recordedAt)) <= asOf,
  );
}
