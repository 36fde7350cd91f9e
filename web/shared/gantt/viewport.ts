import type { GanttScale, GanttZoom } from './types.ts';

/** Pixels per day of the named zooms: a day of 40 px, a month of about 120, a year of about 180. */
const ZOOMS: Record<Exclude<GanttZoom, 'fit'>, number> = {
  day: 40,
  week: 14,
  month: 4,
  quarter: 1.6,
  year: 0.5,
};

const MOST_PIXELS_PER_DAY = 80;
/** Browsers lay out no element much wider than this (Firefox: 17.8 million px). */
const WIDEST_CHART = 8_000_000;

/** Days the chart can be scrolled over: `start` included, `end` not. */
export interface DayRange {
  start: number;
  end: number;
}

/**
 * All days of the plan with air on both sides; more on the right, where texts follow their bars. An empty plan
 * shows the month around today.
 */
export function chartRange(first: number, last: number, today: number): DayRange {
  const days = [first, last, today].filter((day) => !Number.isNaN(day));
  if (days.length === 0) return { start: 0, end: 30 };
  const low = Math.min(...days);
  const high = Math.max(...days) + 1;
  const margin = Number.isNaN(first) ? 15 : Math.max(2, Math.ceil((high - low) * 0.03));
  return { start: low - margin, end: high + 2 * margin };
}

export function clampScale(pixelsPerDay: number, range: DayRange, chartWidth: number): number {
  const days = range.end - range.start;
  const least = Math.min(chartWidth / days, ZOOMS.year) / 4;
  const most = Math.min(MOST_PIXELS_PER_DAY, WIDEST_CHART / days);
  return Math.min(most, Math.max(least, pixelsPerDay));
}

export function pixelsPerDay(scale: GanttScale, range: DayRange, chartWidth: number): number {
  if (scale === 'fit') return Math.min(MOST_PIXELS_PER_DAY, chartWidth / (range.end - range.start));
  return clampScale(typeof scale === 'number' ? scale : ZOOMS[scale], range, chartWidth);
}

/** Where the left edge comes to lie so that the day under the pointer stays under it. */
export function leftAfterZoom(left: number, pointer: number, before: number, after: number): number {
  return ((left + pointer) / before) * after - pointer;
}

/** The part of the plane that exists in the document: lines and pixels, ends exclusive. */
export interface Frame {
  fromLine: number;
  toLine: number;
  fromX: number;
  toX: number;
}

export interface Camera {
  left: number;
  top: number;
  width: number;
  height: number;
}

const LINE_STEP = 8;
const X_STEP = 512;

/**
 * The frame moves in steps and reaches a step beyond the screen, so that most scrolled pixels draw nothing new.
 */
export function frameOf(camera: Camera, rowHeight: number, lineCount: number): Frame {
  const line = Math.floor(camera.top / rowHeight);
  const lastLine = Math.ceil((camera.top + camera.height) / rowHeight);
  const fromLine = Math.floor(line / LINE_STEP) * LINE_STEP - LINE_STEP / 2;
  const toLine = Math.ceil(lastLine / LINE_STEP) * LINE_STEP + LINE_STEP / 2;
  return {
    fromLine: Math.min(lineCount, Math.max(0, fromLine)),
    toLine: Math.min(lineCount, Math.max(0, toLine)),
    fromX: Math.max(0, Math.floor(camera.left / X_STEP) * X_STEP - X_STEP / 2),
    toX: Math.ceil((camera.left + camera.width) / X_STEP) * X_STEP + X_STEP / 2,
  };
}

export function sameFrame(one: Frame, other: Frame): boolean {
  return (
    one.fromLine === other.fromLine &&
    one.toLine === other.toLine &&
    one.fromX === other.fromX &&
    one.toX === other.toX
  );
}

/** Least scroll that brings `[from, to)` into a screen of `size` at `position`, keeping `margin` around it. */
export function scrollToReveal(
  position: number,
  size: number,
  from: number,
  to: number,
  margin: number,
): number {
  if (from - margin < position) return Math.max(0, from - margin);
  if (to + margin > position + size) return Math.max(0, Math.min(from - margin, to + margin - size));
  return position;
}

const NARROW = 600;
const LEAST_LIST = 120;

/** On a narrow screen the list has one column and at most two fifths of the width; elsewhere the chart keeps 200 px. */
export function listLayout(total: number, wanted: number): { width: number; narrow: boolean } {
  const narrow = total < NARROW;
  const most = narrow ? total * 0.4 : total - 200;
  return { width: Math.round(Math.max(LEAST_LIST, Math.min(wanted, most))), narrow };
}

/** A name takes so much, CSS pixels, before there is room for anything beside it. */
const LEAST_NAME = 180;

/** How many columns a list of that width shows: from the first on, as long as names keep their room. */
export function columnsShown(widths: readonly number[], listWidth: number): number {
  let left = listWidth - LEAST_NAME;
  let shown = 1;
  while (shown < widths.length && left >= (widths[shown] ?? 0)) {
    left -= widths[shown] ?? 0;
    shown += 1;
  }
  return Math.min(shown, widths.length);
}
