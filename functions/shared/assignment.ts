/**
 * Gives every row a column of its own so that the sum of costs is least: the Hungarian method in its shortest
 * augmenting path form (Jonker and Volgenant 1987; rectangular as in Crouse 2016). O(rows² × columns).
 * Deterministic: among equal answers the one met first in column order wins. Costs must be finite.
 * Refuses more rows than columns.
 */
export function assignCheapest(
  rows: number,
  columns: number,
  costOf: (row: number, column: number) => number,
): number[] {
  if (rows > columns) throw new RangeError(`Cannot give ${rows} rows a column each out of ${columns}`);
  const state: Matching = {
    rowOf: new Int32Array(columns).fill(-1),
    columnOf: new Int32Array(rows).fill(-1),
    rowPrice: new Float64Array(rows),
    columnPrice: new Float64Array(columns),
  };
  for (let row = 0; row < rows; row += 1) augment(state, row, costOf);
  return [...state.columnOf];
}

interface Matching {
  rowOf: Int32Array;
  columnOf: Int32Array;
  rowPrice: Float64Array;
  columnPrice: Float64Array;
}

/** Grows a tree of shortest reduced-cost paths from `start` until it meets a free column, then flips that path. */
function augment(state: Matching, start: number, costOf: (row: number, column: number) => number): void {
  const columns = state.rowOf.length;
  const distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(columns).fill(-1);
  const settled = new Uint8Array(columns);
  let row = start;
  let reached = 0;
  let sink = -1;

  while (sink < 0) {
    let nearest = -1;
    for (let column = 0; column < columns; column += 1) {
      if (settled[column]) continue;
      const step = costOf(row, column) - at(state.rowPrice, row) - at(state.columnPrice, column);
      if (reached + step < at(distance, column)) {
        distance[column] = reached + step;
        cameFrom[column] = row;
      }
      if (nearest < 0 || at(distance, column) < at(distance, nearest)) nearest = column;
    }
    reached = at(distance, nearest);
    settled[nearest] = 1;
    if (at(state.rowOf, nearest) < 0) sink = nearest;
    else row = at(state.rowOf, nearest);
  }

  reprice(state, start, settled, distance, reached);
  flip(state, start, cameFrom, sink);
}

/** Keeps every reduced cost non-negative and zero along the matching. */
function reprice(
  state: Matching,
  start: number,
  settled: Uint8Array,
  distance: Float64Array,
  reached: number,
): void {
  state.rowPrice[start] = at(state.rowPrice, start) + reached;
  settled.forEach((isSettled, column) => {
    if (!isSettled) return;
    const gain = reached - at(distance, column);
    const row = at(state.rowOf, column);
    if (row >= 0) state.rowPrice[row] = at(state.rowPrice, row) + gain;
    state.columnPrice[column] = at(state.columnPrice, column) - gain;
  });
}

function flip(state: Matching, start: number, cameFrom: Int32Array, sink: number): void {
  let column = sink;
  for (;;) {
    const row = at(cameFrom, column);
    const next = at(state.columnOf, row);
    state.rowOf[column] = row;
    state.columnOf[row] = column;
    if (row === start) return;
    column = next;
  }
}

/** Typed arrays are read here within their bounds only. */
function at(array: Float64Array | Int32Array, index: number): number {
  return array[index] ?? Number.NaN;
}
