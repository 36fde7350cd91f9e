import { dayNumber } from './days.ts';
import type { GanttPeriod, GanttRow, GanttSegment, GanttSpan } from './types.ts';

export type ShapeRole =
  | 'baseline'
  | 'due'
  | 'segment'
  | 'tail'
  | 'slack'
  | 'happened'
  | 'period'
  | 'milestone'
  | 'group'
  | 'ghost';

/** A rectangle of a row's drawing, in pixels from the chart's first day and the row's top. Screen and export share it. */
export interface Shape {
  key: string;
  role: ShapeRole;
  x: number;
  y: number;
  width: number;
  height: number;
  tone?: string | undefined;
  /** The dates contradict each other: end before start. */
  broken?: boolean | undefined;
  critical?: boolean | undefined;
  /** Goes on beyond its right end. */
  open?: boolean | undefined;
}

export interface Scene {
  shapes: Shape[];
  /** Where a text to the right of the drawing begins; absent when there is nothing to follow. */
  textX?: number | undefined;
}

export interface Place {
  /** Day number at x = 0. */
  origin: number;
  pixelsPerDay: number;
  rowHeight: number;
  /** Shapes outside are left out and longer ones cut, somewhat beyond these pixels. */
  fromX: number;
  toX: number;
}

/** Heights of the layers as parts of a row: baseline on top, the plan in the middle, evidence below. */
const BANDS = {
  baseline: { y: 0.14, height: 0.075 },
  due: { y: 0.28, height: 0.38 },
  happened: { y: 0.74, height: 0.11 },
  group: { y: 0.43, height: 0.12 },
} as const;

/** A day must stay visible in a year's view, CSS pixels. */
const LEAST_WIDTH = 4;
/** Below this neighbouring periods share one cell, CSS pixels. */
const LEAST_PERIOD = 5;
const CUT_MARGIN = 64;
/** Room for the stub of a link between a bar and its text. */
const TEXT_GAP = 16;

interface Edges {
  x: number;
  end: number;
  broken: boolean;
}

function edgesOf(span: GanttSpan | undefined, place: Place, leastWidth = LEAST_WIDTH): Edges | undefined {
  const { origin, pixelsPerDay } = place;
  if (span === undefined) return undefined;
  const from = dayNumber(span.from);
  const to = dayNumber(span.to);
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
  const x = (Math.min(from, to) - origin) * pixelsPerDay;
  const end = (Math.max(from, to) + 1 - origin) * pixelsPerDay;
  return { x, end: Math.max(end, x + leastWidth), broken: to < from };
}

function dayEdge(day: string | undefined, { origin, pixelsPerDay }: Place): number | undefined {
  const number = dayNumber(day);
  return Number.isNaN(number) ? undefined : (number - origin) * pixelsPerDay;
}

/** Collects shapes, cutting those that reach far beyond the frame: browsers paint no element of a million pixels well. */
function collector(place: Place) {
  const shapes: Shape[] = [];
  const low = place.fromX - CUT_MARGIN;
  const high = place.toX + CUT_MARGIN;
  const add = (shape: Omit<Shape, 'y' | 'height'>, band: { y: number; height: number }) => {
    const x = Math.max(shape.x, low);
    const end = Math.min(shape.x + shape.width, high);
    if (end <= x) return;
    const y = Math.round(band.y * place.rowHeight);
    const height = Math.max(2, Math.round(band.height * place.rowHeight));
    shapes.push({ ...shape, x, width: end - x, y, height });
  };
  return { shapes, add };
}

type Add = ReturnType<typeof collector>['add'];

function addSegments(
  add: Add,
  segments: readonly GanttSegment[] | undefined,
  { x, end }: Edges,
  band: { y: number; height: number },
): void {
  let at = x;
  segments?.forEach((segment, index) => {
    const width = Math.min(Math.max(0, segment.share) * (end - x), end - at);
    if (!(width > 0)) return;
    add({ key: `s${index}`, role: 'segment', x: at, width, tone: segment.tone }, band);
    at += width;
  });
}

function mostFrequentTone(periods: readonly GanttPeriod[]): string {
  const counts = new Map<string, number>();
  for (const { tone } of periods) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] >= best[1] ? entry : best))[0];
}

/** Periods too thin to be cells of their own share one; it has the tone that most of them have, the later on a tie. */
function addPeriods(add: Add, periods: readonly GanttPeriod[], place: Place): void {
  let first = 0;
  periods.forEach((period, index) => {
    const start = edgesOf(periods[first], place, 0);
    const edges = edgesOf(period, place, 0);
    if (start === undefined || edges === undefined) {
      first = index + 1;
      return;
    }
    if (edges.end - start.x < LEAST_PERIOD && index < periods.length - 1) return;
    const shared = periods.slice(first, index + 1);
    const gap = edges.end - start.x > 8 ? 2 : 1;
    const width = edges.end - start.x - gap;
    const tone = shared.length === 1 ? period.tone : mostFrequentTone(shared);
    add({ key: period.id, role: 'period', x: start.x + gap / 2, width, tone }, BANDS.due);
    first = index + 1;
  });
}

function addMilestones(add: Add, row: GanttRow, place: Place): number | undefined {
  const size = Math.round(BANDS.due.height * place.rowHeight);
  let right: number | undefined;
  row.milestones?.forEach((milestone, index) => {
    const day = dayEdge(milestone.on, place);
    if (day === undefined) return;
    const x = day + place.pixelsPerDay / 2 - size / 2;
    add({ key: `m${index}`, role: 'milestone', x, width: size, tone: milestone.tone }, BANDS.due);
    right = Math.max(right ?? x, x + size);
  });
  return right;
}

/** Everything a row shows on the time axis. What cannot be read as a day is left out; the rest is still drawn. */
export function rowScene(row: GanttRow, place: Place): Scene {
  const { shapes, add } = collector(place);
  const due = edgesOf(row.due, place);
  const happened = edgesOf(row.happened, place);
  const baseline = edgesOf(row.baseline, place);
  const dayWidth = place.pixelsPerDay;
  const effective = dayEdge(row.effectiveOn, place);
  const slack = dayEdge(row.slackUntil, place);
  const critical = row.critical;
  const bar = (key: 'due' | 'baseline' | 'happened', { x, end, broken }: Edges, more: Partial<Shape> = {}) =>
    add({ key, role: key, x, width: end - x, broken: broken || undefined, ...more }, BANDS[key]);

  if (baseline) bar('baseline', baseline);
  if (due && slack !== undefined && slack + dayWidth > due.end) {
    add({ key: 'slack', role: 'slack', x: due.end, width: slack + dayWidth - due.end }, BANDS.due);
  }
  if (due && effective !== undefined && effective + dayWidth > due.end) {
    add({ key: 'tail', role: 'tail', x: due.end, width: effective + dayWidth - due.end }, BANDS.due);
  }
  if (due) {
    bar('due', due, { critical });
    addSegments(add, row.segments, due, BANDS.due);
  }
  if (row.periods) addPeriods(add, row.periods, place);
  if (happened) bar('happened', happened, { open: row.happened?.open });
  const milestone = addMilestones(add, row, place);

  const lastPeriod = edgesOf(row.periods?.at(-1), place)?.end;
  const right = Math.max(
    ...[due?.end, happened?.end, milestone, lastPeriod].map((x) => x ?? Number.NEGATIVE_INFINITY),
    due && effective !== undefined ? effective + dayWidth : Number.NEGATIVE_INFINITY,
    due && slack !== undefined ? slack + dayWidth : Number.NEGATIVE_INFINITY,
  );
  return { shapes, textX: Number.isFinite(right) ? right + TEXT_GAP : undefined };
}

export function groupScene(
  from: number,
  to: number,
  segments: readonly GanttSegment[] | undefined,
  place: Place,
): Scene {
  const { shapes, add } = collector(place);
  if (Number.isNaN(from) || Number.isNaN(to)) return { shapes };
  const x = (from - place.origin) * place.pixelsPerDay;
  const end = Math.max(x + LEAST_WIDTH, (to + 1 - place.origin) * place.pixelsPerDay);
  add({ key: 'group', role: 'group', x, width: end - x }, BANDS.group);
  addSegments(add, segments, { x, end, broken: false }, BANDS.group);
  return { shapes };
}

/** The bar where it would be; `days` moves it, negative for earlier. */
export function ghostShape(span: GanttSpan | undefined, days: number, place: Place): Shape | undefined {
  const edges = edgesOf(span, place);
  if (edges === undefined) return undefined;
  const { shapes, add } = collector(place);
  const x = edges.x + days * place.pixelsPerDay;
  add({ key: 'ghost', role: 'ghost', x, width: edges.end - edges.x }, BANDS.due);
  return shapes[0];
}

/** Period under a day; a strip drawn with shared cells still opens the right one. */
export function periodAt(periods: readonly GanttPeriod[] | undefined, day: number): GanttPeriod | undefined {
  return periods?.find((period) => dayNumber(period.from) <= day && day < dayNumber(period.to) + 1);
}
