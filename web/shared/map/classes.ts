import type { Reading } from './types.ts';

/** Upper ends of the classes of a share (0 to 1): 25, 50, 75, 90 and 100 %. */
export const shareBreaks: readonly number[] = [0, 0.25, 0.5, 0.75, 0.9, 1];

/**
 * How values fall into colour classes. Class `i` holds `breaks[i] <= value < breaks[i + 1]`; the last one holds
 * its upper end too. With `zeroApart`, an exact zero is a class of its own and not part of the first.
 */
export interface ClassScheme {
  breaks: readonly number[];
  zeroApart: boolean;
}

/** `noData`, `notApplicable` and `zero` are three different things; a number is the index of a value class. */
export type ClassKey = 'noData' | 'notApplicable' | 'zero' | number;

export interface LegendEntry {
  key: ClassKey;
  /** How many places fall into it. */
  count: number;
  /** Ends of a value class; absent for the three others. */
  range?: { from: number; to: number; includesTo: boolean };
}

/**
 * A scheme over breaks named by the caller. Refuses fewer than two, numbers that are not finite, and breaks that
 * do not rise.
 */
export function givenBreaks(breaks: readonly number[], zeroApart = true): ClassScheme {
  const rises = breaks.every(
    (value, i) => Number.isFinite(value) && (i === 0 || value > (breaks[i - 1] ?? value)),
  );
  if (breaks.length < 2 || !rises) {
    throw new RangeError(
      `Class breaks must be at least two finite rising numbers, got [${breaks.join(', ')}]`,
    );
  }
  return { breaks, zeroApart };
}

/** The scheme for shares from 0 to 1, the same on every map, so that two dates may be compared by colour. */
export const shareScheme: ClassScheme = givenBreaks(shareBreaks);

/** Classes of equal width between the least and the greatest value. */
export function equalBreaks(values: readonly number[], count: number, zeroApart = true): ClassScheme {
  const sorted = finiteSorted(values);
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? low;
  if (high <= low) return { breaks: [low, low + 1], zeroApart };
  const breaks = Array.from({ length: count + 1 }, (_, i) =>
    i === count ? high : low + ((high - low) * i) / count,
  );
  return { breaks: distinct(breaks), zeroApart };
}

/** Classes of equally many places (quantiles, type 7); equal values never part, so there may be fewer classes. */
export function quantileBreaks(values: readonly number[], count: number, zeroApart = true): ClassScheme {
  const sorted = finiteSorted(zeroApart ? values.filter((value) => value !== 0) : values);
  if (sorted.length === 0) return { breaks: [0, 1], zeroApart };
  const breaks = distinct(Array.from({ length: count + 1 }, (_, i) => quantile(sorted, i / count)));
  const only = breaks[0] ?? 0;
  return { breaks: breaks.length < 2 ? [only, only + 1] : breaks, zeroApart };
}

/** Values outside the breaks join the nearest class; a number that is not finite is no data. */
export function classOf(scheme: ClassScheme, reading: Reading): ClassKey {
  if (typeof reading !== 'number') return reading;
  if (!Number.isFinite(reading)) return 'noData';
  if (scheme.zeroApart && reading === 0) return 'zero';
  const last = scheme.breaks.length - 2;
  for (let i = last; i > 0; i -= 1) {
    if (reading >= (scheme.breaks[i] ?? Number.POSITIVE_INFINITY)) return i;
  }
  return 0;
}

/** Every class in the order of the legend with its count; zero and the two kinds of absence stand apart. */
export function legendOf(scheme: ClassScheme, readings: readonly Reading[]): LegendEntry[] {
  const counts = new Map<ClassKey, number>();
  for (const reading of readings) {
    const key = classOf(scheme, reading);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const last = scheme.breaks.length - 2;
  const values = Array.from({ length: last + 1 }, (_, i): LegendEntry => {
    const range = { from: scheme.breaks[i] ?? 0, to: scheme.breaks[i + 1] ?? 0, includesTo: i === last };
    return { key: i, count: counts.get(i) ?? 0, range };
  });
  const apart = (key: ClassKey): LegendEntry => ({ key, count: counts.get(key) ?? 0 });
  return [...(scheme.zeroApart ? [apart('zero')] : []), ...values, apart('noData'), apart('notApplicable')];
}

/** A reading that falls into the class: what a legend swatch is painted with. */
export function sampleOf(entry: LegendEntry): Reading {
  if (entry.key === 'zero') return 0;
  if (typeof entry.key === 'string') return entry.key;
  return entry.range ? (entry.range.from + entry.range.to) / 2 : 0;
}

function finiteSorted(values: readonly number[]): number[] {
  return values.filter(Number.isFinite).sort((a, b) => a - b);
}

function distinct(rising: readonly number[]): number[] {
  return rising.filter((value, i) => i === 0 || value > (rising[i - 1] ?? value));
}

/** Type 7 of Hyndman and Fan (1996), linear between the two nearest ranks. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
