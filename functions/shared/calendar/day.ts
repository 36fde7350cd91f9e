import { Refusal } from '../refusal.ts';
import type { Day } from '../words.ts';

/**
 * Arithmetic on calendar days without time zones or Date objects: a day is a count of days since 1970-01-01 in
 * the Gregorian calendar. The civil-day formulas are Howard Hinnant's (`days_from_civil`, `civil_from_days`).
 */

const DAYS_IN_ERA = 146_097;
const EPOCH_FROM_ERA_START = 719_468;

/** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

interface CivilDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  dayOfMonth: number;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 of a day known to exist. */
export function civilToDayNumber(year: number, month: number, dayOfMonth: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_FROM_ERA_START;
}

export function dayNumberToCivil(dayNumber: number): CivilDay {
  const shifted = dayNumber + EPOCH_FROM_ERA_START;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

function impossibleDay(text: string): Refusal {
  return new Refusal('impossibleDay', `${text} is not a day of the calendar`, { value: text.slice(0, 40) });
}

/** The number written in the characters from `start` to `end`, or NaN when one of them is not a digit. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const HYPHEN = 45;

function readCivil(text: string): CivilDay | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const dayOfMonth = digits(text, 8, 10);
  const exists = year >= 1 && month >= 1 && month <= 12 && dayOfMonth >= 1;
  return exists && dayOfMonth <= daysInMonth(year, month) ? { year, month, dayOfMonth } : undefined;
}

export function isDay(text: string): text is Day {
  return readCivil(text) !== undefined;
}

/** Year, month and day of the month. Refuses `impossibleDay` for 2011-02-31 and for anything not written YYYY-MM-DD. */
export function civilOf(day: Day): CivilDay {
  const civil = readCivil(day);
  if (!civil) throw impossibleDay(day);
  return civil;
}

/** Days since 1970-01-01. Refuses `impossibleDay` as `civilOf` does. */
export function toDayNumber(day: Day): number {
  const { year, month, dayOfMonth } = civilOf(day);
  return civilToDayNumber(year, month, dayOfMonth);
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** A number from 0 to 99 as two digits. */
export function padTwo(number: number): string {
  return twoDigits[number] ?? String(number);
}

export function writeDay(year: number, month: number, dayOfMonth: number): Day {
  const years = year > 999 ? String(year) : String(year).padStart(4, '0');
  return `${years}-${padTwo(month)}-${padTwo(dayOfMonth)}`;
}

/** The day so many days after 1970-01-01. Refuses `impossibleDay` outside the years 1 to 9999. */
export function fromDayNumber(dayNumber: number): Day {
  const { year, month, dayOfMonth } = dayNumberToCivil(dayNumber);
  if (!(year >= 1 && year <= 9999)) throw impossibleDay(`day ${dayNumber} since 1970-01-01`);
  return writeDay(year, month, dayOfMonth);
}

export function addDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Weekday of a day number: 1970-01-01 was a Thursday. */
export function weekdayOfNumber(dayNumber: number): Weekday {
  const fromMonday = (dayNumber + 3) % 7;
  return ((fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1) as Weekday;
}

export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(toDayNumber(day));
}

/** Every day from `from` to `to`, both included; none when `to` is earlier. */
export function daysFrom(from: Day, to: Day): Day[] {
  const first = toDayNumber(from);
  const length = Math.max(0, toDayNumber(to) - first + 1);
  return Array.from({ length }, (_, index) => fromDayNumber(first + index));
}
