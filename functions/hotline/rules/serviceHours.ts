import { fromDayNumber, toDayNumber, weekdayOfNumber } from '../../shared/calendar/day.ts';
import { dayOf, momentOf } from '../../shared/calendar/zone.ts';
import type { Day } from '../../shared/words.ts';

const msInMinute = 60_000;
/** No norm reaches further; a calendar without a working day in it is a fault of the settings. */
const furthestDays = 3660;

/** From and to by the wall clocks; `24:00` is the end of the day. Intervals of a day are in order and do not overlap. */
export type DayInterval = readonly [from: string, to: string];

export interface HoursSettings {
  zone: string;
  /** Intervals by weekday, 1 is Monday; a weekday left out is not served. */
  weekdays: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly DayInterval[]>>>;
  /** Days off take the whole day out. A working weekend has Monday's intervals. Without it, weekdays alone decide. */
  isWorkingDay?: (day: Day) => boolean;
}

/** The hotline's hours as stretches of real time, and the arithmetic on them. */
export interface ServiceHours {
  /** Milliseconds of service between two moments; 0 when `to` is not later. */
  between(from: number, to: number): number;
  /** The moment when so many milliseconds of service have passed since `from`. */
  after(from: number, ms: number): number;
}

/** Minutes since midnight, `24:00` included. */
function minutesOf(time: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!(minutes >= 0 && minutes <= 24 * 60)) throw new RangeError(`${time} is not a time of day`);
  return minutes;
}

export function serviceHours({ zone, weekdays, isWorkingDay }: HoursSettings): ServiceHours {
  const known = new Map<number, readonly (readonly [number, number])[]>();

  function intervalsOn(dayNumber: number): readonly DayInterval[] {
    const weekday = weekdayOfNumber(dayNumber);
    if (!isWorkingDay) return weekdays[weekday] ?? [];
    if (!isWorkingDay(fromDayNumber(dayNumber))) return [];
    return weekdays[weekday] ?? weekdays[1] ?? [];
  }

  /** Midnight of the next day ends the last interval, so that two days without a gap have none between them. */
  function stretchesOn(dayNumber: number): readonly (readonly [number, number])[] {
    const ready = known.get(dayNumber);
    if (ready) return ready;
    const day = fromDayNumber(dayNumber);
    const at = (time: string) => momentOf(day, minutesOf(time) * msInMinute, zone);
    const end = (time: string) =>
      time === '24:00' ? momentOf(fromDayNumber(dayNumber + 1), 0, zone) : at(time);
    const made = intervalsOn(dayNumber).map(([from, to]) => [at(from), end(to)] as const);
    known.set(dayNumber, made);
    return made;
  }

  const dayNumberAt = (moment: number) => toDayNumber(dayOf(new Date(moment), zone));

  return {
    between(from, to) {
      let spent = 0;
      if (to <= from) return 0;
      const last = dayNumberAt(to);
      for (let day = dayNumberAt(from); day <= last; day += 1)
        for (const [start, end] of stretchesOn(day))
          spent += Math.max(0, Math.min(end, to) - Math.max(start, from));
      return spent;
    },
    after(from, ms) {
      let left = ms;
      const first = dayNumberAt(from);
      for (let day = first; day < first + furthestDays; day += 1)
        for (const [start, end] of stretchesOn(day)) {
          const begin = Math.max(start, from);
          if (begin >= end) continue;
          if (left <= end - begin) return begin + left;
          left -= end - begin;
        }
      throw new RangeError('The hotline has no hours of service');
    },
  };
}
