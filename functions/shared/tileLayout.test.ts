import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutTiles, type TileCell, type TileNode } from './tileLayout.ts';

const point = fc.record({
  lat: fc.double({ min: -60, max: 75, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const tile = fc.record({ column: fc.integer({ min: 0, max: 8 }), row: fc.integer({ min: 0, max: 8 }) });
const nodes = fc
  .array(
    fc.record({
      point: fc.option(point, { nil: undefined }),
      tile: fc.option(tile, { nil: undefined, freq: 1 }),
    }),
    {
      maxLength: 40,
    },
  )
  .map((list) => list.map((node, i): TileNode => ({ id: `m-${i}`, ...node })));

const keyOf = ({ column, row }: TileCell) => `${column}:${row}`;

/** A lattice of places one degree of latitude apart near the equator, where degrees are nearly square. */
function lattice(columns: number, rows: number): TileNode[] {
  return Array.from({ length: columns * rows }, (_, i) => ({
    id: `m-${i}`,
    point: { lat: 5 - Math.floor(i / columns) * 0.1, lon: 30 + (i % columns) * 0.1 },
  }));
}

describe('any set of nodes', () => {
  test('each stands on a tile of its own', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const cells = layOutTiles(list);
        expect([...cells.keys()].sort()).toEqual(list.map(({ id }) => id).sort());
        expect(new Set([...cells.values()].map(keyOf)).size).toBe(list.length);
      }),
    );
  });

  test('the order of the list does not matter', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        expect([...layOutTiles([...list].reverse())].sort()).toEqual([...layOutTiles(list)].sort());
      }),
    );
  });

  test('a given tile is kept by the first who has it', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const cells = layOutTiles(list);
        const claims = new Map<string, string[]>();
        for (const node of list) {
          if (node.tile) claims.set(keyOf(node.tile), [...(claims.get(keyOf(node.tile)) ?? []), node.id]);
        }
        for (const [key, ids] of claims)
          expect(keyOf(cells.get(ids.sort()[0] ?? '') ?? { column: -1, row: -1 })).toBe(key);
      }),
    );
  });

  test('without given tiles the grid wastes few cells', () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const cells = [...layOutTiles(list.map(({ id, point }) => ({ id, point }))).values()];
        const columns = Math.max(0, ...cells.map((cell) => cell.column + 1));
        const rows = Math.max(0, ...cells.map((cell) => cell.row + 1));
        expect(columns * rows).toBeLessThanOrEqual(Math.max(list.length + 2, list.length * 1.3));
      }),
    );
  });
});

test.each([
  [1, 1],
  [3, 2],
  [4, 4],
  [2, 7],
  [9, 5],
])('a lattice of %i by %i comes back as it is', (columns, rows) => {
  const cells = layOutTiles(lattice(columns, rows));
  lattice(columns, rows).forEach(({ id }, i) => {
    expect(cells.get(id)).toEqual({ column: i % columns, row: Math.floor(i / columns) });
  });
});

test('a region across the 180th meridian stays whole', () => {
  const cells = layOutTiles([
    { id: 'a', point: { lat: 66, lon: 170 } },
    { id: 'b', point: { lat: 66, lon: 179 } },
    { id: 'c', point: { lat: 66, lon: -172 } },
  ]);
  expect(['a', 'b', 'c'].map((id) => cells.get(id)?.column)).toEqual([0, 1, 2]);
});

test('a node joins a given grid beside its neighbours', () => {
  const [newcomer, ...others] = lattice(4, 4).reverse();
  const given = others.map((node): TileNode => {
    const i = Number(node.id.slice(2));
    return { ...node, tile: { column: i % 4, row: Math.floor(i / 4) } };
  });
  expect(layOutTiles([...given, newcomer ?? { id: 'x' }]).get('m-15')).toEqual({ column: 3, row: 3 });
});

test('nodes without a point, and no nodes at all, are laid out too', () => {
  expect(layOutTiles([]).size).toBe(0);
  expect(layOutTiles([{ id: 'a' }, { id: 'b' }, { id: 'c' }]).size).toBe(3);
});
