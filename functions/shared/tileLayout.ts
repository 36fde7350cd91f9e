import { assignCheapest } from './assignment.ts';
import { type GeoPoint, mean, projectToSquare, type Spot } from './tileProjection.ts';

export interface TileCell {
  column: number;
  row: number;
}

/** A node to be placed. A given `tile` is kept; a node without a point goes to the end of the grid. */
export interface TileNode {
  id: string;
  point?: GeoPoint | undefined;
  tile?: TileCell | undefined;
}

/**
 * Lays nodes out on a compact grid of equal tiles that keeps who is beside whom: columns grow eastward, rows
 * southward, both from 0. Centres are projected, stretched over grids of a few shapes, and matched to cells by the
 * Hungarian method so that the sum of squared displacements is least; the shape that moves the nodes least wins
 * (after Eppstein, van Kreveld, Speckmann and Staals 2015, "Improved grid map layout by point set matching").
 * Depends on the set of nodes alone, not on their order. When two nodes are given one tile, the lesser id keeps it.
 * Meant for up to 400 nodes.
 */
export function layOutTiles(nodes: readonly TileNode[]): Map<string, TileCell> {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const given = givenCells(sorted);
  const placed = given.size > 0 ? layOutAround(sorted, given) : layOutAfresh(sorted);
  return new Map([...given, ...placed]);
}

function givenCells(sorted: readonly TileNode[]): Map<string, TileCell> {
  const taken = new Set<string>();
  const given = new Map<string, TileCell>();
  for (const { id, tile } of sorted) {
    if (!tile || taken.has(keyOf(tile))) continue;
    taken.add(keyOf(tile));
    given.set(id, { column: tile.column, row: tile.row });
  }
  return given;
}

/** Share of cells that may stay empty, so that the outline of the region can be followed. */
const greatestSpare = 0.3;
/** An empty cell costs as much as this sum of squared moves, in tiles: the grid stays compact. */
const emptyCellPrice = 0.5;
const shapesTried = 6;

function layOutAfresh(nodes: readonly TileNode[]): Map<string, TileCell> {
  const { spots, aspect } = projectToSquare(nodes.map((node) => node.point));
  let best: Matched | undefined;
  for (const shape of shapesFor(nodes.length, aspect)) {
    const targets = spots.map(({ x, y }) => ({ x: x * (shape.columns - 1), y: y * (shape.rows - 1) }));
    const matched = match(nodes, targets, cellsOf(shape));
    const cost = matched.cost + emptyCellPrice * (shape.columns * shape.rows - nodes.length);
    if (!best || cost < best.cost - 1e-9) best = { cells: matched.cells, cost };
  }
  return best?.cells ?? new Map();
}

interface Shape {
  columns: number;
  rows: number;
}

/** The few shapes whose proportions are nearest to the region's, with room for all and little to spare. */
function shapesFor(count: number, aspect: number): Shape[] {
  const mostCells = Math.max(count + 2, count * (1 + greatestSpare));
  const shapes = Array.from({ length: count }, (_, i) => i + 1).flatMap((columns) => {
    const leastRows = Math.ceil(count / columns);
    return [leastRows, leastRows + 1].map((rows) => ({ columns, rows }));
  });
  const strangeness = ({ columns, rows }: Shape) => Math.abs(Math.log(columns / rows / aspect));
  return shapes
    .filter(({ columns, rows }) => columns * rows <= mostCells)
    .sort((a, b) => strangeness(a) - strangeness(b) || a.columns - b.columns || a.rows - b.rows)
    .slice(0, shapesTried);
}

function cellsOf({ columns, rows }: Shape): TileCell[] {
  return Array.from({ length: columns * rows }, (_, i) => ({
    column: i % columns,
    row: Math.floor(i / columns),
  }));
}

/** Nodes without a given tile go to free cells around those that have one, in the same scale. */
function layOutAround(
  sorted: readonly TileNode[],
  given: ReadonlyMap<string, TileCell>,
): Map<string, TileCell> {
  const { spots } = projectToSquare(sorted.map((node) => node.point));
  const placed = sorted.map((node, i) => ({
    node,
    spot: spots[i] ?? { x: 1, y: 1 },
    cell: given.get(node.id),
  }));
  const anchors = placed.flatMap(({ spot, cell }) => (cell ? [{ spot, cell }] : []));
  const free = placed.filter(({ cell }) => !cell);
  if (free.length === 0) return new Map();
  const side = Math.sqrt(sorted.length);
  const toColumn = lineThrough(
    anchors.map(({ spot, cell }): Pair => [spot.x, cell.column]),
    side,
  );
  const toRow = lineThrough(
    anchors.map(({ spot, cell }): Pair => [spot.y, cell.row]),
    side,
  );
  const targets = free.map(({ spot }) => ({ x: toColumn(spot.x), y: toRow(spot.y) }));
  const cells = cellsAround([...given.values()], free.length);
  return match(
    free.map(({ node }) => node),
    targets,
    cells,
  ).cells;
}

type Pair = readonly [from: number, to: number];

/** Least-squares line through the pairs; when they give no direction, a slope of its own through their middle. */
function lineThrough(pairs: readonly Pair[], ownSlope: number): (from: number) => number {
  const middle = mean(pairs.map(([from]) => from));
  const height = mean(pairs.map(([, to]) => to));
  const spread = pairs.reduce((sum, [from]) => sum + (from - middle) ** 2, 0);
  const shared = pairs.reduce((sum, [from, to]) => sum + (from - middle) * (to - height), 0);
  const slope = spread > 1e-9 && shared > 1e-9 ? shared / spread : ownSlope;
  return (from) => height + slope * (from - middle);
}

/** Free cells of the box around the given ones, widened to the east and south until as many fit as are needed. */
function cellsAround(given: readonly TileCell[], needed: number): TileCell[] {
  const taken = new Set(given.map(keyOf));
  const shape = {
    columns: Math.max(...given.map((cell) => cell.column)) + 1,
    rows: Math.max(...given.map((cell) => cell.row)) + 1,
  };
  while (shape.columns * shape.rows - taken.size < needed) {
    if (shape.columns <= shape.rows) shape.columns += 1;
    else shape.rows += 1;
  }
  return cellsOf(shape).filter((cell) => !taken.has(keyOf(cell)));
}

interface Matched {
  cells: Map<string, TileCell>;
  /** Sum of squared displacements, in tiles. */
  cost: number;
}

function match(nodes: readonly TileNode[], targets: readonly Spot[], cells: readonly TileCell[]): Matched {
  const costOf = (node: number, cell: number): number => {
    const [target, place] = [targets[node], cells[cell]];
    return target && place ? (target.x - place.column) ** 2 + (target.y - place.row) ** 2 : 0;
  };
  const chosen = assignCheapest(nodes.length, cells.length, costOf);
  const placed = nodes.flatMap(({ id }, node): [string, TileCell][] => {
    const cell = cells[chosen[node] ?? -1];
    return cell ? [[id, cell]] : [];
  });
  return { cells: new Map(placed), cost: chosen.reduce((sum, cell, node) => sum + costOf(node, cell), 0) };
}

function keyOf({ column, row }: TileCell): string {
  return `${column}:${row}`;
}
