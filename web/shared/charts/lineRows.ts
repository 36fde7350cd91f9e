import { civilToDayNumber, dayNumberToCivil, fromDayNumber } from '../../../functions/shared/calendar/day.ts';
import type { LineSeries } from './types.ts';

/** One day of the chart with a value for each series, in their order. */
export interface LineRow {
  /** Days since 1970-01-01: equal steps in time are equal steps on the axis. */
  x: number;
  day: string;
  values: readonly (number | undefined)[];
}

const dayMs = 86_400_000;

export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

export function dayOf(number: number): string {
  return fromDayNumber(Math.round(number));
}

/** All series on one axis of days, in order of time. A value that is not a finite number is left out. */
export function lineRows(series: readonly LineSeries[]): LineRow[] {
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))].sort();
  const known = series.map(({ points }) => new Map(points.map(({ day, value }) => [day, value])));
  return days.map((day) => ({
    x: dayNumber(day),
    day,
    values: known.map((values) => finite(values.get(day))),
  }));
}

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** First days of months inside the span, thinned to at most `most`, or the span's ends when there is none. */
export function monthTicks(from: number, to: number, most: number): number[] {
  const months: number[] = [];
  const { year, month } = dayNumberToCivil(Math.round(from));
  for (let passed = 0; ; passed += 1) {
    const x = civilToDayNumber(
      year + Math.floor((month - 1 + passed) / 12),
      ((month - 1 + passed) % 12) + 1,
      1,
    );
    if (x > Math.round(to)) break;
    if (x >= from) months.push(x);
  }
  if (months.length === 0) return from === to ? [from] : [from, to];
  const step = Math.ceil(months.length / Math.max(1, most));
  return months.filter((_, i) => i % step === 0);
}
