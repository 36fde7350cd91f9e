import type { MeasureNumber, MeasureView, SeriesDay } from '../../../functions/plan/contract.ts';
import { addDays, daysBetween } from '../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../functions/shared/words.ts';
import type { LinePoint } from '../../shared/charts/types.ts';

const daysInWeek = 7;

/**
 * Rows of a week's distance, counted back from the day shown, so that this day is the last of them. `also` are days
 * on which another line has a point: a line breaks where it has none itself.
 */
export function weekly(
  days: readonly SeriesDay[],
  asOf: Day,
  also: readonly Pick<LinePoint, 'day'>[] = [],
): SeriesDay[] {
  const kept = new Set(also.map(({ day }) => day));
  return days.filter(
    ({ day }) => day <= asOf && (kept.has(day) || daysBetween(day, asOf) % daysInWeek === 0),
  );
}

/** What a line counts: the share of the obliged that are done, or how many of them. */
export type CurveUnit = 'share' | 'count';

/** What the obliged of the named measures have satisfied of them, day by day; a gap where nobody is obliged. */
export function actualCurve(
  days: readonly SeriesDay[],
  numbers: readonly MeasureNumber[],
  unit: CurveUnit = 'share',
): LinePoint[] {
  return days.map(({ day, measures }) => {
    let [obliged, satisfied] = [0, 0];
    for (const number of numbers) {
      const [all, done] = measures[number] ?? [0, 0, 0];
      obliged += all;
      satisfied += done;
    }
    const value = unit === 'share' ? satisfied / obliged : satisfied;
    return { day, value: obliged > 0 ? value : undefined };
  });
}

export type Dated = Pick<MeasureView, 'number' | 'due'>;

/**
 * The curve the plan asks for: on the day after a deadline its duties are to be done. A measure weighs as many nodes
 * as `weights` says it obliges. Steps, because the order promises nothing before a deadline.
 */
export function plannedCurve(
  measures: readonly Dated[],
  weights: Readonly<Record<MeasureNumber, number>>,
  from: Day,
  to: Day,
): LinePoint[] {
  const dated = measures.flatMap(({ number, due }) =>
    due && (weights[number] ?? 0) > 0 ? [{ on: due.counted, weight: weights[number] ?? 0 }] : [],
  );
  const total = dated.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const sharePlannedBy = (day: Day) =>
    dated.reduce((sum, { on, weight }) => sum + (on <= day ? weight : 0), 0) / total;
  const steps = [...new Set(dated.map(({ on }) => on))].filter((on) => on > from && on < to).sort();
  const days = [from, ...steps.flatMap((on) => [addDays(on, -1), on]), to];
  return [...new Set(days)].map((day) => ({ day, value: sharePlannedBy(day) }));
}

/** A curve of shares as numbers of all the nodes that the measures oblige. */
export function inNumbers(
  points: readonly LinePoint[],
  measures: readonly Dated[],
  weights: Readonly<Record<MeasureNumber, number>>,
): LinePoint[] {
  const all = measures.reduce((sum, { number, due }) => sum + (due ? (weights[number] ?? 0) : 0), 0);
  return points.map(({ day, value }) => ({ day, value: value === undefined ? undefined : value * all }));
}

/** How many nodes each measure obliged on the last of the days. */
export function weightsOf(days: readonly SeriesDay[]): Record<MeasureNumber, number> {
  const last = days.at(-1);
  return Object.fromEntries(
    Object.entries(last?.measures ?? {}).map(([number, [obliged]]) => [number, obliged]),
  );
}

/** Measures that belong to a curve of all: done once, with a day to be done by. */
export function dated<M extends Dated>(measures: readonly M[]): M[] {
  return measures.filter(({ due }) => due !== undefined);
}

/** The beginning of the step that a line makes to a point: its point before, or the day before the first of all. */
export function stepBefore(points: readonly LinePoint[], day: Day): Day {
  const before = points.filter((point) => point.value !== undefined && point.day < day).at(-1);
  return before?.day ?? addDays(day, -1);
}
