import { Refusal } from '../../../shared/refusal.ts';
import type { Day } from '../../../shared/words.ts';
import {
  type CheckInCount,
  type CheckInLink,
  type CheckInView,
  mostPresent,
  type SchoolRuns,
} from '../../contract/schoolRuns.ts';
import { plainCode } from '../../rules/codes.ts';

/** A link may be printed so many days ahead. */
const longestAheadDays = 60;

export function linkOn({ links }: Pick<SchoolRuns, 'links'>, on: Day): CheckInLink | undefined {
  return links.find((link) => link.on === on);
}

/** Refuses a day that has passed, and one too far ahead. */
export function refuseLinkDay(on: Day, today: Day, daysAhead: number): void {
  if (on < today)
    throw new Refusal('checkInOver', 'The day has passed', { on }, [
      { pointer: '/params/on', code: 'checkInOver' },
    ]);
  if (daysAhead > longestAheadDays)
    throw new Refusal('checkInTooEarly', 'The day is too far ahead', { most: longestAheadDays });
}

export function linkOf(record: Pick<SchoolRuns, 'links'> | undefined, code: string): CheckInLink {
  const found = record?.links.find((link) => plainCode(link.code) === plainCode(code));
  if (!found) throw new Refusal('notFound', 'There is no such link');
  return found;
}

/** A link counts on its own day alone, and nobody beyond those there can be. */
export function stateOf(
  { on }: Pick<CheckInLink, 'on'>,
  count: Pick<CheckInCount, 'browsers'> | undefined,
  { today, most = mostPresent }: { today: Day; most?: number | undefined },
): CheckInView['state'] {
  if (today < on) return 'notYet';
  if (today > on) return 'over';
  return (count?.browsers.length ?? 0) >= most ? 'full' : 'open';
}

const closed = {
  notYet: ['checkInTooEarly', 'The seminar is not today'],
  over: ['checkInOver', 'The day of the seminar is over'],
  full: ['checkInFull', 'As many have said they are here as there can be'],
} as const;

/** One more is here; the same browser is counted once and refused never. */
export function checkedIn(
  count: CheckInCount,
  browser: string,
  grounds: { today: Day; most?: number | undefined },
): CheckInCount {
  if (count.browsers.includes(browser)) return count;
  const state = stateOf(count, count, grounds);
  if (state !== 'open') {
    const [code, message] = closed[state];
    throw new Refusal(code, message, { on: count.on });
  }
  return { ...count, browsers: [...count.browsers, browser] };
}
