import { isoDay, nextUnit, unitOrdinal, unitStart } from './days.ts';
import type { GanttLabelLength, GanttLabels, GanttTimeUnit } from './types.ts';

/** Width of a text; of one that fits into `room` whatever its letters, perhaps more than it takes. */
export type MeasureText = (text: string, room?: number) => number;

/** Cells of one line of the header; a label lies inside its cell, so no two can overlap. */
export interface TimeCell {
  start: number;
  x: number;
  width: number;
  text: string;
}

export interface Tier {
  unit: GanttTimeUnit;
  length: GanttLabelLength;
  /** Only every n-th unit has a cell, when even the shortest label does not fit into one. */
  every: number;
}

export interface Tiers {
  upper: Tier | undefined;
  lower: Tier;
}

const UNITS: readonly GanttTimeUnit[] = ['day', 'week', 'month', 'quarter', 'year'];
const LENGTHS: readonly GanttLabelLength[] = ['long', 'short', 'tiny'];
const UPPER: Record<GanttTimeUnit, GanttTimeUnit | undefined> = {
  day: 'month',
  week: 'month',
  month: 'year',
  quarter: 'year',
  year: undefined,
};
/** Enough units in a row to meet the widest label and the shortest unit. */
const SAMPLES: Record<GanttTimeUnit, number> = { day: 731, week: 320, month: 24, quarter: 8, year: 2 };
/** Where leap years fall differs from century to century, so several years are taken to have none. */
const SHORTEST_YEAR = 365;
/** Air on each side of a label, CSS pixels. */
export const LABEL_PADDING = 5;
/** A cell narrower than this is a grid too fine to read, even when its label would fit. */
const LEAST_CELL: Record<GanttTimeUnit, number> = { day: 20, week: 44, month: 26, quarter: 26, year: 0 };

/** ISO days have years of four digits. */
const MOST_YEARS = 10_000;

export interface Scaled {
  pixelsPerDay: number;
  time: GanttLabels['time'];
  measure: MeasureText;
}

function fits(
  tier: Tier,
  line: 'upper' | 'lower',
  from: number,
  { pixelsPerDay, time, measure }: Scaled,
): boolean {
  let start = unitStart(from, tier.unit);
  for (let sample = 0; sample < SAMPLES[tier.unit]; sample += 1) {
    const end = nextUnit(start, tier.unit, tier.every);
    const days = tier.unit === 'year' ? tier.every * SHORTEST_YEAR : end - start;
    const cell = days * pixelsPerDay;
    if (cell < LEAST_CELL[tier.unit]) return false;
    const room = cell - 2 * LABEL_PADDING;
    if (measure(time(tier.unit, isoDay(start), tier.length, line), room) > room) return false;
    start = nextUnit(start, tier.unit);
  }
  return true;
}

function longestFit(
  unit: GanttTimeUnit,
  line: 'upper' | 'lower',
  from: number,
  scaled: Scaled,
): Tier | undefined {
  return LENGTHS.map((length) => ({ unit, length, every: 1 })).find((tier) => fits(tier, line, from, scaled));
}

/** Years that are too narrow for a label give way to every 2nd, 5th, 10th, …, whatever it takes. */
function sparseYears(from: number, scaled: Scaled): Tier {
  for (let power = 1; ; power *= 10) {
    for (const step of [2, 5, 10]) {
      const tier: Tier = { unit: 'year', length: 'tiny', every: step * power };
      if (step * power >= MOST_YEARS || fits(tier, 'lower', from, scaled)) return tier;
    }
  }
}

/**
 * The finest unit whose labels all fit is the lower line; the upper one says what the lower leaves out. Chosen for
 * the whole chart, not for what is in view, so that labels do not change their length while scrolling.
 */
export function tiersFor(from: number, scaled: Scaled): Tiers {
  for (const unit of UNITS) {
    const lower = longestFit(unit, 'lower', from, scaled);
    if (lower === undefined) continue;
    const above = UPPER[unit];
    return { lower, upper: above && longestFit(above, 'upper', from, scaled) };
  }
  return { lower: sparseYears(from, scaled), upper: undefined };
}

export interface TimeWindow {
  /** First day of the chart, at x = 0, and the day after its last. */
  origin: number;
  end: number;
  /** Days in view, end exclusive. */
  fromDay: number;
  toDay: number;
}

/** Cells that touch the days in view. At the edges of the chart a cell is cut, and loses its label if that was too long. */
export function timeCells(
  tier: Tier,
  line: 'upper' | 'lower',
  { origin, end: chartEnd, fromDay, toDay }: TimeWindow,
  { pixelsPerDay, time, measure }: Scaled,
): TimeCell[] {
  const cells: TimeCell[] = [];
  const first = unitStart(Math.max(origin, fromDay), tier.unit);
  const behind = ((unitOrdinal(first, tier.unit) % tier.every) + tier.every) % tier.every;
  let start = nextUnit(first, tier.unit, -behind);
  while (start < Math.min(chartEnd, toDay)) {
    const end = nextUnit(start, tier.unit, tier.every);
    const x = (Math.max(start, origin) - origin) * pixelsPerDay;
    const width = (Math.min(end, chartEnd) - origin) * pixelsPerDay - x;
    const cut = start < origin || end > chartEnd;
    const text = time(tier.unit, isoDay(start), tier.length, line);
    cells.push({ start, x, width, text: cut && measure(text) + 2 * LABEL_PADDING > width ? '' : text });
    start = end;
  }
  return cells;
}

/** Upright lines at the beginning of each unit, as a path. */
export function unitLines(
  tier: Tier | undefined,
  { origin, fromDay, toDay }: TimeWindow,
  pixelsPerDay: number,
  y: number,
  height: number,
): string {
  if (!tier) return '';
  let path = '';
  for (let start = unitStart(fromDay, tier.unit); start < toDay; start = nextUnit(start, tier.unit)) {
    if (start < origin || unitOrdinal(start, tier.unit) % tier.every !== 0) continue;
    path += `M${Math.round((start - origin) * pixelsPerDay) + 0.5} ${y}v${height}`;
  }
  return path;
}
