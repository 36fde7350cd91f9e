import type { GanttTimeUnit, IsoDay } from './types.ts';

/** Days are counted as whole numbers since 1970-01-01 (Thursday), so that arithmetic needs no time zones. */
const DAY_MS = 86_400_000;

const dayNumberOf = (year: number, month: number, day: number) =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;

export function civilOf(dayNumber: number): { year: number; month: number; day: number } {
  const date = new Date(Math.floor(dayNumber) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoDay(dayNumber: number): IsoDay {
  return new Date(Math.floor(dayNumber) * DAY_MS).toISOString().slice(0, 10);
}

/** `NaN` for what is no day of the calendar, `2011-02-30` included. */
export function dayNumber(iso: IsoDay | undefined): number {
  const number = Date.parse(iso ?? '') / DAY_MS;
  return !Number.isNaN(number) && isoDay(number) === iso ? number : Number.NaN;
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
