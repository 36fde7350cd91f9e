import type { GanttTimeUnit, IsoDay } from './types.ts';

/**
 * Days are counted as whole numbers since 1970-01-01 (Thursday), so that arithmetic needs neither dates nor
 * time zones. Conversion follows Howard Hinnant, «chrono-compatible low-level date algorithms».
 */
const DAYS_PER_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;

function dayNumberOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
}

export function civilOf(dayNumber: number): { year: number; month: number; day: number } {
  const shifted = Math.floor(dayNumber) + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `NaN` for what is no day of the calendar, `2011-02-30` included. */
export function dayNumber(iso: IsoDay | undefined): number {
  if (iso?.length !== 10 || iso.charCodeAt(4) !== 45 || iso.charCodeAt(7) !== 45) return Number.NaN;
  const year = digits(iso, 0, 4);
  const month = digits(iso, 5, 2);
  const day = digits(iso, 8, 2);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = month === 2 && !leap ? 28 : (MONTH_DAYS[month - 1] ?? 0);
  return day >= 1 && day <= longest ? dayNumberOf(year, month, day) : Number.NaN;
}

export function isoDay(dayNumber: number): IsoDay {
  const { year, month, day } = civilOf(dayNumber);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const MONTHS: Record<'month' | 'quarter' | 'year', number> = { month: 1, quarter: 3, year: 12 };

/** First day of the unit that holds the day. Weeks begin on Monday, as ISO 8601 says. */
export function unitStart(dayNumber: number, unit: GanttTimeUnit): number {
  const whole = Math.floor(dayNumber);
  if (unit === 'day') return whole;
  if (unit === 'week') return whole - ((((whole + 3) % 7) + 7) % 7);
  const { year, month } = civilOf(whole);
  const months = MONTHS[unit];
  return dayNumberOf(year, month - ((month - 1) % months), 1);
}

/** First day of the unit `count` after the one that begins on `start`. */
export function nextUnit(start: number, unit: GanttTimeUnit, count = 1): number {
  if (unit === 'day') return start + count;
  if (unit === 'week') return start + 7 * count;
  const { year, month } = civilOf(start);
  const index = year * 12 + month - 1 + MONTHS[unit] * count;
  return dayNumberOf(Math.floor(index / 12), (index % 12) + 1, 1);
}

/** Which unit of its kind this is since a fixed beginning: keeps every second, fifth, … label in place while scrolling. */
export function unitOrdinal(start: number, unit: GanttTimeUnit): number {
  if (unit === 'day') return start;
  if (unit === 'week') return Math.floor((start + 3) / 7);
  const { year, month } = civilOf(start);
  return Math.floor((year * 12 + month - 1) / MONTHS[unit]);
}
