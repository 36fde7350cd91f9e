import type { Period } from '../evidence.ts';
import { Refusal } from '../refusal.ts';
import type { Day } from '../words.ts';
import {
  civilOf,
  civilToDayNumber,
  dayNumberToCivil,
  daysInMonth,
  fromDayNumber,
  padTwo,
  toDayNumber,
  weekdayOfNumber,
  writeDay,
} from './day.ts';

/** The periods by which rolling duties are assessed. Their ids: 2011-W36, 2011-09, 2011-Q3, 2011-H2. */
export type PeriodEvery = 'week' | 'month' | 'quarter' | 'halfYear';

/** First and last day, both included. */
export interface DaySpan {
  from: Day;
  to: Day;
}

const DAYS_IN_WEEK = 7;

function impossiblePeriod(text: string): Refusal {
  return new Refusal('impossibleDay', `${text} is not a period of the calendar`, {
    value: text.slice(0, 40),
  });
}

/** Monday of ISO week 1: the week that holds 4 January. */
function firstMonday(isoYear: number): number {
  const fourth = civilToDayNumber(isoYear, 1, 4);
  return fourth - (weekdayOfNumber(fourth) - 1);
}

/** 52 or 53. */
export function weeksInYear(isoYear: number): number {
  return (firstMonday(isoYear + 1) - firstMonday(isoYear)) / DAYS_IN_WEEK;
}

/** ISO week: 2012-01-01 is a Sunday and belongs to 2011-W52. */
export function weekOf(day: Day): Period {
  const dayNumber = toDayNumber(day);
  const thursday = dayNumber - weekdayOfNumber(dayNumber) + 4;
  const { year } = dayNumberToCivil(thursday);
  const week = Math.floor((thursday - civilToDayNumber(year, 1, 1)) / DAYS_IN_WEEK) + 1;
  return `${String(year).padStart(4, '0')}-W${padTwo(week)}`;
}

export function monthOf(day: Day): Period {
  const { year, month } = civilOf(day);
  return monthPeriod(year, month);
}

export function quarterOf(day: Day): Period {
  const { year, month } = civilOf(day);
  return `${String(year).padStart(4, '0')}-Q${Math.ceil(month / 3)}`;
}

export function halfYearOf(day: Day): Period {
  const { year, month } = civilOf(day);
  return `${String(year).padStart(4, '0')}-H${Math.ceil(month / 6)}`;
}

const periodOfEvery: Record<PeriodEvery, (day: Day) => Period> = {
  week: weekOf,
  month: monthOf,
  quarter: quarterOf,
  halfYear: halfYearOf,
};

export function periodOf(every: PeriodEvery, day: Day): Period {
  return periodOfEvery[every](day);
}

function monthPeriod(year: number, month: number): Period {
  return writeDay(year, month, 1).slice(0, 7);
}

const weekShape = /^(\d{4})-W(\d{2})$/;
const monthShape = /^(\d{4})-(\d{2})$/;
const partShape = /^(\d{4})-(?:Q([1-4])|H([12]))$/;

function mondayOf(period: Period): number | undefined {
  const [, year, week] = weekShape.exec(period) ?? [];
  if (year === undefined) return undefined;
  const exists = Number(week) >= 1 && Number(week) <= weeksInYear(Number(year));
  if (!exists) throw impossiblePeriod(period);
  return firstMonday(Number(year)) + (Number(week) - 1) * DAYS_IN_WEEK;
}

function monthsSpan(period: Period, year: number, firstMonth: number, lastMonth: number): DaySpan {
  if (year < 1 || firstMonth < 1 || lastMonth > 12) throw impossiblePeriod(period);
  return {
    from: writeDay(year, firstMonth, 1),
    to: writeDay(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}

/** First and last day of a period. Refuses `impossibleDay` for 2011-W53, 2011-13 and for `once`, which has no bounds. */
export function periodBounds(period: Period): DaySpan {
  const monday = mondayOf(period);
  if (monday !== undefined) return { from: fromDayNumber(monday), to: fromDayNumber(monday + 6) };
  const [, year, month] = monthShape.exec(period) ?? [];
  if (year !== undefined) return monthsSpan(period, Number(year), Number(month), Number(month));
  const [, partYear, quarter, half] = partShape.exec(period) ?? [];
  if (partYear === undefined) throw impossiblePeriod(period);
  const lastMonth = quarter === undefined ? Number(half) * 6 : Number(quarter) * 3;
  return monthsSpan(period, Number(partYear), lastMonth - (quarter === undefined ? 5 : 2), lastMonth);
}

/** Monday to Sunday of an ISO week. Refuses `impossibleDay` for a week the year does not have. */
export function daysOfWeek(week: Period): Day[] {
  const monday = mondayOf(week);
  if (monday === undefined) throw impossiblePeriod(week);
  return Array.from({ length: DAYS_IN_WEEK }, (_, index) => fromDayNumber(monday + index));
}

/** Every period that has a day between `from` and `to`, in order; none when `to` is earlier. */
export function periodsBetween(every: PeriodEvery, from: Day, to: Day): Period[] {
  const last = toDayNumber(to);
  const periods: Period[] = [];
  for (let at = toDayNumber(from); at <= last; ) {
    const period = periodOf(every, fromDayNumber(at));
    periods.push(period);
    at = toDayNumber(periodBounds(period).to) + 1;
  }
  return periods;
}
