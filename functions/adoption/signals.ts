import { addDays } from '../shared/calendar/day.ts';
import { weekOf } from '../shared/calendar/period.ts';
import { type SchoolCalendar, schoolYearOf } from '../shared/calendar/schoolCalendar.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day } from '../shared/words.ts';
import type { SchoolWeek } from './contract/schoolWeeks.ts';
import type { Signal } from './contract/signals.ts';
import type { Week } from './contract/words.ts';
import type { Today } from './rooms.ts';
import { signalsOf } from './rules/signals.ts';

/** A term, the vacation after it, and the summer. */
const daysLookedAt = 200;
const daysInYear = 365;

/** Weeks in which signals of a day are looked for. */
export function weeksOfSignals(day: Day): { from: Week; to: Week } {
  return { from: weekOf(addDays(day, -daysLookedAt)), to: weekOf(day) };
}

/** Signals of a school as of the end of a day, by its weeks in the order of time. */
export function signalsAsOf(
  calendar: Pick<SchoolCalendar, 'termsOf'>,
  weeks: readonly SchoolWeek[],
  { day, endsAt }: Today,
): Signal[] {
  const term = [schoolYearOf(addDays(day, -daysInYear)), schoolYearOf(day)]
    .flatMap((year) => unlessUnknown(() => calendar.termsOf(year)) ?? [])
    .findLast(({ to }) => to < day);
  return signalsOf({ weeks, term, asOf: day, knownBefore: endsAt });
}

function unlessUnknown<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return undefined;
    throw error;
  }
}
