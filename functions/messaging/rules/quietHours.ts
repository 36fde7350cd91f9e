import { fromDayNumber, toDayNumber, weekdayOf } from '../../shared/calendar/day.ts';
import type { WorkingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { dayOf, momentOf } from '../../shared/calendar/zone.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Choices } from '../contract.ts';

/** Where and by which calendar hours are quiet. */
export interface Place {
  zone: string;
  calendar: Pick<WorkingCalendar, 'isWorkingDay'>;
}

type Quiet = Pick<Choices, 'quietFrom' | 'quietTo'>;

const msInMinute = 60_000;
/** No row of days off is longer. */
const furthestDays = 60;

/** The first moment from `now` on at which a person may be disturbed; `now` itself when it is one. */
export function disturbedAt(now: Instant, quiet: Quiet, place: Place): Instant {
  const from = Date.parse(now);
  for (const day of workingDaysFrom(now, place))
    for (const [begins, ends] of openOn(day, quiet, place.zone))
      if (ends > Math.max(begins, from)) return new Date(Math.max(begins, from)).toISOString();
  return now;
}

/** When the next digest goes: at the end of quiet hours on the next working day on which that is still to come. */
export function nextDigestAt(now: Instant, { quietTo }: Quiet, place: Place): Instant {
  const from = Date.parse(now);
  for (const day of workingDaysFrom(now, place)) {
    const at = momentOf(day, msOf(quietTo), place.zone);
    if (at > from) return new Date(at).toISOString();
  }
  return now;
}

/** Stretches of a working day that are not quiet. Quiet hours that end before they begin reach over midnight. */
function openOn(day: Day, { quietFrom, quietTo }: Quiet, zone: string): (readonly [number, number])[] {
  const at = (ms: number) => momentOf(day, ms, zone);
  const [from, to] = [msOf(quietFrom), msOf(quietTo)];
  const midnight = momentOf(fromDayNumber(toDayNumber(day) + 1), 0, zone);
  if (from === to) return [[at(0), midnight]];
  if (from > to) return [[at(to), at(from)]];
  return [
    [at(0), at(from)],
    [at(to), midnight],
  ];
}

function* workingDaysFrom(now: Instant, { zone, calendar }: Place): Generator<Day> {
  const first = toDayNumber(dayOf(now, zone));
  for (let number = first; number < first + furthestDays; number += 1) {
    const day = fromDayNumber(number);
    if (isWorked(day, calendar)) yield day;
  }
}

/** Until a year's decree is signed, its weekdays are taken for worked. */
function isWorked(day: Day, calendar: Place['calendar']): boolean {
  try {
    return calendar.isWorkingDay(day);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return weekdayOf(day) <= 5;
    throw error;
  }
}

function msOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * msInMinute;
}
