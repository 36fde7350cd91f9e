import { type ClassKey, type ClassScheme, classOf } from './classes.ts';
import type { PlacedPoint } from './points.ts';

/** Points that stand too close to be told apart, drawn as one ring of their classes with their number in it. */
export interface Cluster {
  id: string;
  x: number;
  y: number;
  radius: number;
  members: readonly PlacedPoint[];
}

/** What a screen can carry of the points at a zoom. */
export interface Carried {
  singles: readonly PlacedPoint[];
  clusters: readonly Cluster[];
}

/** Side of a cell in pixels of the screen just after a doubling of the zoom; twice that just before the next. */
const cellPx = 44;
/** Share of a cell that circles may cover before they are drawn as one. */
const crowdedShare = 0.5;
const fewest = 3;
/** Cells are numbered column by column; rows stay far below half of it at any zoom. */
const stride = 2 ** 24;
const leastRadiusPx = 11;
const greatestRadiusPx = 20;

/** Zooming within one level moves marks apart and never gathers them anew. */
export function levelOf(zoom: number): number {
  return Math.max(0, Math.floor(Math.log2(zoom) + 1e-9));
}

/**
 * Cells of a grid that is fixed to the map and halves with each doubling of the zoom: where the circles of a cell
 * cover half of it, they become one mark inside it. So marks never touch each other, panning changes none of them,
 * and where there is room every point stays a point.
 */
export function clusterPoints(placed: readonly PlacedPoint[], level: number): Carried {
  const side = cellPx / 2 ** level;
  const cells = new Map<number, PlacedPoint[]>();
  for (const point of placed) {
    const key = Math.floor(point.x / side) * stride + Math.floor(point.y / side);
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  const crowded = new Map([...cells].filter(([, members]) => isCrowded(members)));
  const gathered = new Set([...crowded.values()].flat());
  return {
    singles: placed.filter((point) => !gathered.has(point)),
    clusters: [...crowded].map(([key, members]) => clusterOf(key, members, side, level)),
  };
}

/** The least zoom at which a point stands by itself; that of the last doubling where it never does. */
export function zoomApart(placed: readonly PlacedPoint[], id: string, greatest: number): number {
  for (let level = 0; 2 ** level < greatest; level += 1)
    if (clusterPoints(placed, level).singles.some(({ point }) => point.id === id)) return 2 ** level;
  return greatest;
}

function isCrowded(members: readonly PlacedPoint[]): boolean {
  const covered = members.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0);
  return members.length >= fewest && covered > crowdedShare * cellPx ** 2;
}

function clusterOf(key: number, members: readonly PlacedPoint[], side: number, level: number): Cluster {
  const radius = Math.min(greatestRadiusPx, leastRadiusPx + Math.log2(members.length / fewest) * 2);
  const reach = radius / 2 ** level;
  const column = Math.floor((key + stride / 2) / stride);
  const row = key - column * stride;
  const within = (mean: number, index: number) =>
    Math.min(Math.max(mean, index * side + reach), (index + 1) * side - reach);
  const mean = (of: (point: PlacedPoint) => number) =>
    members.reduce((sum, member) => sum + of(member), 0) / members.length;
  return {
    id: `${level}/${key}`,
    x: within(
      mean(({ x }) => x),
      column,
    ),
    y: within(
      mean(({ y }) => y),
      row,
    ),
    radius,
    members,
  };
}

export interface ClassShare {
  key: ClassKey;
  count: number;
}

/** How many of the points are in each class, the worst first: one late school shows in the ring of a hundred. */
export function classShares(members: readonly PlacedPoint[], scheme: ClassScheme): ClassShare[] {
  const counts = new Map<ClassKey, number>();
  for (const { point } of members) {
    const key = classOf(scheme, point.reading);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => orderOf(a.key) - orderOf(b.key));
}

const unnumbered: Record<Exclude<ClassKey, number>, number> = {
  zero: -1,
  noData: Number.MAX_SAFE_INTEGER - 1,
  notApplicable: Number.MAX_SAFE_INTEGER,
};

function orderOf(key: ClassKey): number {
  return typeof key === 'number' ? key : unnumbered[key];
}
