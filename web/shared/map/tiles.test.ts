import { expect, test } from 'vitest';
import { tileFonts, tileGeometry } from './tiles.ts';

const cells = new Map([
  ['a', { column: 0, row: 0 }],
  ['b', { column: 2, row: 1 }],
]);

test('tiles fill the width and keep their cells', () => {
  const { tilePx, corners, width, height } = tileGeometry(['a', 'b'], cells, 184);
  expect(tilePx).toBe(56);
  expect(corners.get('b')).toEqual({ x: 124, y: 64 });
  expect([width, height]).toEqual([184, 124]);
});

test('tiles stop growing on a wall screen', () => {
  expect(tileGeometry(['a', 'b'], cells, 4000).tilePx).toBe(104);
});

test('places without a cell of their own are drawn on free ones', () => {
  const { corners } = tileGeometry(['a', 'b', 'c', 'd'], cells, 184);
  expect(new Set([...corners.values()].map(({ x, y }) => `${x}:${y}`)).size).toBe(4);
});

test('no places at all still give a picture with a size', () => {
  expect(tileGeometry([], new Map(), 100).width).toBeGreaterThan(0);
});

test('two lines of a name and a value stay within a tile of any size that has letters', () => {
  for (let side = 34; side <= 104; side += 1) {
    const { nameFont, valueFont } = tileFonts(side);
    expect(2 * nameFont * 1.15 + valueFont * 1.2).toBeLessThanOrEqual(side);
  }
});
