import type { PlanBar } from './plan.ts';

/** What both limits draw: names, bars with their fill, dependencies and months, of what is seen and nothing else. */
export interface Sketch {
  bars: readonly PlanBar[];
  /** Days since the first of the plan, first and last, bar after bar. */
  days: Int32Array;
  indexOf: ReadonlyMap<string, number>;
}

export const rowHeight = 40;
export const headHeight = 52;
export const listWidth = 320;
export const pixelsPerDay = 14;
export const planeWidth = 700 * pixelsPerDay;
export const colours = { bar: '#dde9ea', done: '#3b7dd8', link: '#7b8a8c', line: '#ddd', text: '#111' };

const DAY_MS = 86_400_000;
export const firstDay = Date.UTC(2011, 0, 1);

export function sketchOf(bars: readonly PlanBar[]): Sketch {
  const days = new Int32Array(bars.length * 2);
  bars.forEach(({ startsOn, endsOn }, index) => {
    days[index * 2] = (Date.parse(startsOn) - firstDay) / DAY_MS;
    days[index * 2 + 1] = (Date.parse(endsOn) - firstDay) / DAY_MS;
  });
  return { bars, days, indexOf: new Map(bars.map(({ id }, index) => [id, index])) };
}

export interface Box {
  x: number;
  width: number;
  y: number;
}

export function boxOf({ days }: Sketch, index: number): Box {
  const start = days[index * 2] ?? 0;
  const end = (days[index * 2 + 1] ?? 0) + 1;
  return { x: start * pixelsPerDay, width: (end - start) * pixelsPerDay, y: index * rowHeight };
}

/** Corners of the arrow that ends at a bar. */
export function arrowOf(sketch: Sketch, index: number): [number, number][] {
  const before = sketch.indexOf.get(sketch.bars[index]?.after ?? '');
  if (before === undefined) return [];
  const from = boxOf(sketch, before);
  const to = boxOf(sketch, index);
  const out = from.x + from.width + 10;
  const y = from.y + rowHeight / 2;
  return [
    [out - 10, y],
    [out, y],
    [out, y + rowHeight / 2],
    [to.x - 10, y + rowHeight / 2],
    [to.x - 10, to.y + rowHeight / 2],
    [to.x, to.y + rowHeight / 2],
  ];
}

export function monthsSeen(left: number, width: number): { x: number; text: string }[] {
  const months: { x: number; text: string }[] = [];
  for (let month = 0; month < 24; month += 1) {
    const start = Date.UTC(2011, month, 1);
    const x = ((start - firstDay) / DAY_MS) * pixelsPerDay;
    if (x > left - 31 * pixelsPerDay && x < left + width)
      months.push({ x, text: new Date(start).toISOString().slice(0, 7) });
  }
  return months;
}
