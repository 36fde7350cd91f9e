import { Refusal } from '../refusal.ts';
import type { Day } from '../words.ts';
import {
  type RegionalDayOff,
  type WorkingCalendarData,
  type WorkingDay,
  type WorkingDayKind,
  workingCalendarDataSchema,
} from './contract.ts';
import { civilOf, dayNumberToCivil, fromDayNumber, toDayNumber } from './day.ts';
import { russianYears } from './russianYears.ts';
import { type DecidedYear, decideYear, isWorked } from './workingYear.ts';

/**
 * Working days as they were known on a day. Every method refuses `calendarYearUnknown` for a year whose acts are not
 * in the data or were not yet signed then, and `impossibleDay` for a day that does not exist.
 */
export interface WorkingCalendar {
  dayKind(day: Day): WorkingDayKind;
  /** The day with its reason: which holiday, moved from where, by which act. */
  describe(day: Day): WorkingDay;
  isWorkingDay(day: Day): boolean;
  /** The day itself when it is worked, else the first worked day after it: when a deadline on a day off takes effect. */
  nextWorkingDay(day: Day): Day;
  /** Working days that pass from `from` to `to`: `from` is not counted, `to` is. Negative when `to` is earlier. */
  workingDaysBetween(from: Day, to: Day): number;
  /** The working day so many working days after `day`, or before it for a negative number; `day` itself for 0. */
  addWorkingDays(day: Day, workingDays: number): Day;
}

type Country = 'RU';

interface WorkingCalendarOptions {
  country: Country;
  /** Counts only acts signed by the end of this day; without it, all of them. */
  knownAt?: Day;
  /** Days that the region adds by its own acts. */
  regionalDaysOff?: readonly RegionalDayOff[];
}

const dataOf: Record<Country, WorkingCalendarData> = { RU: workingCalendarDataSchema.parse(russianYears) };

/** Years that can be known at all, in order. */
export function workingCalendarYears(country: Country): number[] {
  return dataOf[country].years.map(({ year }) => year);
}

/** The part of the data signed by the end of a day. */
function signedBy(data: WorkingCalendarData, day: Day): WorkingCalendarData {
  return {
    laws: data.laws.filter(({ act }) => act.signedOn <= day),
    years: data.years.map(({ year, acts }) => ({
      year,
      acts: acts.filter(({ act }) => act.signedOn <= day),
    })),
  };
}

type YearReader = (year: number) => DecidedYear;

/** Decides a year when it is first asked for. */
function yearReader(data: WorkingCalendarData, regional: readonly RegionalDayOff[]): YearReader {
  const decided = new Map<number, DecidedYear>();
  return (year) => {
    const ready = decided.get(year);
    if (ready) return ready;
    const acts = data.years.find((known) => known.year === year)?.acts ?? [];
    const law = data.laws.findLast(({ fromYear }) => fromYear <= year);
    if (!law || acts.length === 0) {
      throw new Refusal('calendarYearUnknown', `The working calendar of ${year} is not known`, { year });
    }
    const fresh = decideYear(year, law, acts, regional);
    decided.set(year, fresh);
    return fresh;
  };
}

function calendarOver(yearOf: YearReader): WorkingCalendar {
  function at(dayNumber: number, year: number): WorkingDay {
    const { firstDayNumber, days } = yearOf(year);
    const found = days[dayNumber - firstDayNumber];
    if (!found) throw new RangeError(`Day ${dayNumber} since 1970-01-01 is not in ${year}`);
    return found;
  }

  function describe(day: Day): WorkingDay {
    return at(toDayNumber(day), civilOf(day).year);
  }

  function isWorkingDay(day: Day): boolean {
    return isWorked(describe(day).kind);
  }

  function isWorkedNumber(dayNumber: number): boolean {
    return isWorked(at(dayNumber, dayNumberToCivil(dayNumber).year).kind);
  }

  /** Worked days of the year before this day. */
  function workedBefore(day: Day, { firstDayNumber, workedBefore }: DecidedYear): number {
    return workedBefore[toDayNumber(day) - firstDayNumber] ?? 0;
  }

  /** Worked days from `from`, included, to `to`, not included. */
  function workedIn(from: Day, to: Day): number {
    const [firstYear, lastYear] = [civilOf(from).year, civilOf(to).year];
    let count = workedBefore(to, yearOf(lastYear)) - workedBefore(from, yearOf(firstYear));
    for (let year = firstYear; year < lastYear; year += 1) count += yearOf(year).workedBefore.at(-1) ?? 0;
    return count;
  }

  return {
    describe,
    isWorkingDay,
    dayKind: (day) => describe(day).kind,
    nextWorkingDay(day) {
      let dayNumber = toDayNumber(day);
      while (!isWorkedNumber(dayNumber)) dayNumber += 1;
      return fromDayNumber(dayNumber);
    },
    workingDaysBetween(from, to) {
      if (from > to) return -workedIn(to, from);
      return workedIn(from, to) + Number(isWorkingDay(to)) - Number(isWorkingDay(from));
    },
    addWorkingDays(day, workingDays) {
      const step = Math.sign(workingDays);
      let dayNumber = toDayNumber(day);
      for (let left = Math.abs(workingDays); left > 0; ) {
        dayNumber += step;
        if (isWorkedNumber(dayNumber)) left -= 1;
      }
      return fromDayNumber(dayNumber);
    },
  };
}

const signingDays: Record<Country, Day[]> = {
  RU: [...dataOf.RU.laws, ...dataOf.RU.years.flatMap(({ acts }) => acts)]
    .map(({ act }) => act.signedOn)
    .sort(),
};

/** Calendars without regional days, by the day of the last act they know: a few dozen at most, whatever days are asked. */
const versions = new Map<string, WorkingCalendar>();

function versionOf(country: Country, lastSignedOn: Day): WorkingCalendar {
  const key = `${country} ${lastSignedOn}`;
  const ready = versions.get(key);
  if (ready) return ready;
  const fresh = calendarOver(yearReader(signedBy(dataOf[country], lastSignedOn), []));
  versions.set(key, fresh);
  return fresh;
}

/** The working calendar of a country. Refuses `impossibleDay` for a `knownAt` that does not exist. */
export function workingCalendar({
  country,
  knownAt,
  regionalDaysOff = [],
}: WorkingCalendarOptions): WorkingCalendar {
  if (knownAt !== undefined) toDayNumber(knownAt);
  const knows = (day: Day) => knownAt === undefined || day <= knownAt;
  const lastSignedOn = signingDays[country].findLast(knows) ?? '0001-01-01';
  const regional = regionalDaysOff.filter(({ act }) => knows(act.signedOn));
  if (regional.length === 0) return versionOf(country, lastSignedOn);
  return calendarOver(yearReader(signedBy(dataOf[country], lastSignedOn), regional));
}
