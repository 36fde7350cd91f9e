import type {
  CalendarAct,
  SchoolCalendarEntry,
  SchoolDayKind,
  SchoolTerm,
  WorkingDay,
  WorkingDayKind,
} from '../../functions/shared/calendar/contract.ts';
import { civilOf, daysFrom, daysInMonth, weekdayOf, writeDay } from '../../functions/shared/calendar/day.ts';
import type { SchoolCalendar } from '../../functions/shared/calendar/schoolCalendar.ts';
import type { WorkingCalendar } from '../../functions/shared/calendar/workingCalendar.ts';
import { Refusal } from '../../functions/shared/refusal.ts';
import type { Day } from '../../functions/shared/words.ts';

export type DayKind = WorkingDayKind | SchoolDayKind;

export interface MonthOfDays {
  /** First day of the month. */
  first: Day;
  /** Weeks from Monday; places before the first day and after the last are empty. */
  weeks: { day: Day; kind: DayKind }[][];
  /** Weekday of the first day, 1 for Monday. */
  startsOn: number;
}

/** The months from one to another, both included, day by day. */
export function monthsOf(from: Day, to: Day, kindOf: (day: Day) => DayKind): MonthOfDays[] {
  const [start, end] = [civilOf(from), civilOf(to)];
  const count = (end.year - start.year) * 12 + end.month - start.month + 1;
  return Array.from({ length: count }, (_, at) => {
    const month = ((start.month - 1 + at) % 12) + 1;
    const year = start.year + Math.floor((start.month - 1 + at) / 12);
    return monthOfDays(year, month, kindOf);
  });
}

function monthOfDays(year: number, month: number, kindOf: (day: Day) => DayKind): MonthOfDays {
  const first = writeDay(year, month, 1);
  const days = daysFrom(first, writeDay(year, month, daysInMonth(year, month))).map((day) => ({
    day,
    kind: kindOf(day),
  }));
  const startsOn = weekdayOf(first);
  const weekOfPlace = (at: number) => Math.floor((at + startsOn - 1) / 7);
  const weeks = Array.from({ length: weekOfPlace(days.length - 1) + 1 }, (_, week) =>
    days.filter((_day, at) => weekOfPlace(at) === week),
  );
  return { first, startsOn, weeks };
}

/** What a calendar answers, or undefined where the year is not known to it. */
export function ifKnown<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendarYearUnknown') return undefined;
    throw error;
  }
}

export interface WorkingYearView {
  months: MonthOfDays[];
  worked: number;
  off: number;
  /** Holidays, moved and decreed days and worked weekends: what a plain week would not tell. */
  special: { day: Day; what: WorkingDay }[];
  acts: CalendarAct[];
}

/** A year of the working calendar; undefined while its decree is not known. */
export function workingYearView(calendar: WorkingCalendar, year: number): WorkingYearView | undefined {
  return ifKnown(() => {
    const days = daysFrom(writeDay(year, 1, 1), writeDay(year, 12, 31)).map((day) => ({
      day,
      what: calendar.describe(day),
    }));
    const worked = days.filter(({ day }) => calendar.isWorkingDay(day)).length;
    const acts = new Map(
      days.flatMap(({ what }) => (what.act ? [[what.act.number, what.act] as const] : [])),
    );
    return {
      months: monthsOf(writeDay(year, 1, 1), writeDay(year, 12, 31), calendar.dayKind),
      worked,
      off: days.length - worked,
      special: days.filter(({ what }) => what.kind !== 'workingDay' && what.kind !== 'weekend'),
      acts: [...acts.values()].sort((a, b) => (a.signedOn < b.signedOn ? -1 : 1)),
    };
  });
}

export interface SchoolYearView {
  months: MonthOfDays[];
  lessonDays: number;
  terms: SchoolTerm[];
}

/** A school year from September to August; undefined while its lessons or its working calendar are not known. */
export function schoolYearView(calendar: SchoolCalendar, schoolYear: string): SchoolYearView | undefined {
  const start = Number(schoolYear.slice(0, 4));
  return ifKnown(() => {
    const months = monthsOf(writeDay(start, 9, 1), writeDay(start + 1, 8, 31), calendar.dayKind);
    const days = months.flatMap(({ weeks }) => weeks.flat());
    return {
      months,
      lessonDays: days.filter(({ kind }) => kind === 'lesson').length,
      terms: calendar.termsOf(schoolYear),
    };
  });
}

/** Whether an entry speaks of the school year. Withdrawals speak of what they withdraw. */
export function isOfSchoolYear(entry: SchoolCalendarEntry, schoolYear: string): boolean {
  if ('schoolYear' in entry) return entry.schoolYear === schoolYear;
  if (!('effective' in entry)) return false;
  const start = Number(schoolYear.slice(0, 4));
  return entry.effective.from <= `${start + 1}-08-31` && entry.effective.to >= `${start}-09-01`;
}
