import { dayNumber } from './days.ts';
import { rowExtent } from './extents.ts';
import type { Outline } from './outline.ts';
import type { GanttLink, GanttLinkKind, GanttModel, GanttRow } from './types.ts';
import type { Frame } from './viewport.ts';

/** Links as row indexes. A link to an unknown row, or from a row to itself, has nowhere to go and is left out. */
export interface LinkTable {
  from: Int32Array;
  to: Int32Array;
  /** Place in `model.links`. */
  source: Int32Array;
}

export function linkTable({ rows, links = [] }: Pick<GanttModel, 'rows' | 'links'>): LinkTable {
  const from = new Int32Array(links.length);
  const to = new Int32Array(links.length);
  const source = new Int32Array(links.length);
  let count = 0;
  if (links.length > 0) {
    const rowIndex = new Map<string, number>();
    for (let index = 0; index < rows.length; index += 1) rowIndex.set(rows[index]?.id ?? '', index);
    for (let index = 0; index < links.length; index += 1) {
      const first = rowIndex.get(links[index]?.from ?? '');
      const second = rowIndex.get(links[index]?.to ?? '');
      if (first === undefined || second === undefined || first === second) continue;
      from[count] = first;
      to[count] = second;
      source[count] = index;
      count += 1;
    }
  }
  return { from: from.subarray(0, count), to: to.subarray(0, count), source: source.subarray(0, count) };
}

/** More arrows than this on one screen are a grey field; those that begin or end in view come first. */
const MOST_LINKS = 400;

/** Indexes into the table of links that cross the frame, in lines and in days (`fromDay` inclusive, `toDay` not). */
export function linksInView(
  rows: readonly GanttRow[],
  table: LinkTable,
  { lineOfRow }: Outline,
  { fromLine, toLine }: Pick<Frame, 'fromLine' | 'toLine'>,
  fromDay: number,
  toDay: number,
): number[] {
  const ending: number[] = [];
  const passing: number[] = [];
  for (let index = 0; index < table.from.length; index += 1) {
    const first = table.from[index] ?? -1;
    const second = table.to[index] ?? -1;
    const lineA = lineOfRow[first] ?? -1;
    const lineB = lineOfRow[second] ?? -1;
    if (lineA < 0 || lineB < 0) continue;
    const top = Math.min(lineA, lineB);
    const bottom = Math.max(lineA, lineB);
    if (bottom < fromLine || top >= toLine) continue;
    const ends = top >= fromLine || bottom < toLine;
    const found = ends ? ending : passing;
    if (found.length < MOST_LINKS && crossesDays(rows[first], rows[second], fromDay, toDay))
      found.push(index);
  }
  return ending.concat(passing.slice(0, MOST_LINKS - ending.length));
}

function crossesDays(one: GanttRow | undefined, other: GanttRow | undefined, fromDay: number, toDay: number) {
  const a = rowExtent(one);
  const b = rowExtent(other);
  return Math.min(a.from, b.from) < toDay && Math.max(a.to, b.to) >= fromDay;
}

/** The days a link takes hold of: start, and the day after the end. */
export interface Anchors {
  start: number;
  end: number;
}

export function anchorsOf(row: GanttRow): Anchors | undefined {
  const first = row.milestones?.[0]?.on;
  const strip = row.periods?.[0] && { from: row.periods[0].from, to: row.periods.at(-1)?.to ?? '' };
  const span =
    row.due ?? row.happened ?? strip ?? (first === undefined ? undefined : { from: first, to: first });
  const from = dayNumber(span?.from);
  const to = dayNumber(span?.to);
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
  return { start: Math.min(from, to), end: Math.max(from, to) + 1 };
}

/** A link is inverted when the end it meets comes before the end it leaves. */
export function isInverted(link: GanttLink, from: Anchors, to: Anchors): boolean {
  if (link.inverted !== undefined) return link.inverted;
  const kind = link.kind ?? 'FS';
  const leaves = kind[0] === 'F' ? from.end : from.start;
  const meets = kind[1] === 'F' ? to.end : to.start;
  return meets < leaves;
}

export interface Point {
  x: number;
  y: number;
}

/** Length of the straight piece at either end, CSS pixels. */
const STUB = 10;

/**
 * Orthogonal route between two bars. It leaves a start to the left and a finish to the right, and meets likewise.
 * Long level pieces run in the gaps between rows, where they cross neither bars nor their texts.
 */
export function route(kind: GanttLinkKind, from: Point, to: Point, rowHeight: number): Point[] {
  const leaves = kind[0] === 'F' ? 1 : -1;
  const meets = kind[1] === 'F' ? 1 : -1;
  const out = from.x + leaves * STUB;
  const into = to.x + meets * STUB;
  const down = to.y < from.y ? -1 : 1;
  if (leaves === meets && out !== into) {
    const y = to.y - (down * rowHeight) / 2;
    return [from, { x: out, y: from.y }, { x: out, y }, { x: into, y }, { x: into, y: to.y }, to];
  }
  if (leaves === meets || (out - into) * leaves <= 0) {
    return [from, { x: out, y: from.y }, { x: out, y: to.y }, to];
  }
  const y = from.y + (down * rowHeight) / 2;
  return [from, { x: out, y: from.y }, { x: out, y }, { x: into, y }, { x: into, y: to.y }, to];
}

const round = (value: number) => Math.round(value * 2) / 2;

export function linePath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${round(x)} ${round(y)}`;
      return before.y === y ? `H${round(x)}` : `V${round(y)}`;
    })
    .join('');
}

/** Head of the arrow, its tip on the last point. */
export function headPath(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const back = before.x < tip.x ? -6 : 6;
  return `M${round(tip.x)} ${round(tip.y)}l${back} -4v8z`;
}

export type LinkTone = 'plain' | 'critical' | 'warning';

/** All arrows of one look as two paths: a screen of links costs the document a handful of elements. */
export interface LinkPaths {
  tone: LinkTone;
  /** Touches the selected row. */
  strong: boolean;
  /** Dashed. */
  tentative: boolean;
  lines: string;
  heads: string;
}

export interface LinkPlace {
  origin: number;
  pixelsPerDay: number;
  rowHeight: number;
}

export function linkPaths(
  model: GanttModel,
  table: LinkTable,
  outline: Outline,
  indexes: readonly number[],
  place: LinkPlace,
  selectedRow: number,
): LinkPaths[] {
  const looks = new Map<string, LinkPaths>();
  for (const index of indexes) {
    const link = model.links?.[table.source[index] ?? -1];
    const first = table.from[index] ?? -1;
    const second = table.to[index] ?? -1;
    const fromRow = model.rows[first];
    const toRow = model.rows[second];
    const from = fromRow && anchorsOf(fromRow);
    const to = toRow && anchorsOf(toRow);
    if (!link || !from || !to) continue;
    const kind = link.kind ?? 'FS';
    const point = (row: number, side: string | undefined, anchors: Anchors): Point => ({
      x: ((side === 'F' ? anchors.end : anchors.start) - place.origin) * place.pixelsPerDay,
      y: ((outline.lineOfRow[row] ?? 0) + 0.47) * place.rowHeight,
    });
    const points = route(kind, point(first, kind[0], from), point(second, kind[1], to), place.rowHeight);
    const tone: LinkTone = isInverted(link, from, to) ? 'warning' : link.critical ? 'critical' : 'plain';
    const strong = first === selectedRow || second === selectedRow;
    const tentative = link.tentative === true;
    const key = `${tone}${strong}${tentative}`;
    const look = looks.get(key) ?? { tone, strong, tentative, lines: '', heads: '' };
    look.lines += linePath(points);
    look.heads += headPath(points);
    looks.set(key, look);
  }
  return [...looks.values()].sort((one, other) => Number(one.strong) - Number(other.strong));
}
