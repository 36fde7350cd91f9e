import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareScheme } from './classes.ts';
import { classShares, clusterPoints, levelOf } from './clusters.ts';
import { shortCount, visibleShares } from './pointDrawing.ts';
import type { PlacedPoint } from './points.ts';
import type { Reading } from './types.ts';

function aPoint(id: number, x: number, y: number, radius: number, reading: Reading = 1): PlacedPoint {
  return { point: { id: `s-${id}`, lat: 0, lon: 0, size: 1, reading, name: `${id}` }, x, y, radius };
}

const spot = fc.double({ min: -300, max: 1500, noNaN: true });
const points = fc
  .array(fc.tuple(spot, spot, fc.integer({ min: 2, max: 9 })), { maxLength: 300 })
  .map((list) => list.map(([x, y, radius], i) => aPoint(i, x, y, radius)));
const crowd = fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 90 })), {
  minLength: 50,
  maxLength: 200,
});

test('no point is lost or counted twice, at any level', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 0, max: 4 }), (placed, level) => {
      const { singles, clusters } = clusterPoints(placed, level);
      const ids = [...singles, ...clusters.flatMap(({ members }) => members)].map(({ point }) => point.id);
      expect(ids.toSorted()).toEqual(placed.map(({ point }) => point.id).toSorted());
    }),
  );
});

test('rings never touch each other at any zoom of their level', () => {
  fc.assert(
    fc.property(crowd, fc.double({ min: 1, max: 16, noNaN: true }), (spots, zoom) => {
      const placed = spots.map(([x, y], i) => aPoint(i, x / 2, y / 2, 9));
      const { clusters } = clusterPoints(placed, levelOf(zoom));
      clusters.forEach((a, i) => {
        for (const b of clusters.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y) * zoom).toBeGreaterThanOrEqual(a.radius + b.radius - 1e-6);
      });
    }),
  );
});

test('two schools stay two, a crowd becomes one ring, and nearer it is schools again', () => {
  const placed = Array.from({ length: 12 }, (_, i) =>
    aPoint(i, 100 + (i % 4) * 10, 100 + Math.floor(i / 4) * 10, 6),
  );
  expect(clusterPoints(placed.slice(0, 2), 0).clusters).toEqual([]);
  expect(clusterPoints(placed, 0).clusters.map(({ members }) => members.length)).toEqual([12]);
  expect(clusterPoints(placed, 4).singles).toHaveLength(12);
});

test('one late school is seen in a ring of a thousand, the worst first', () => {
  const members = [
    aPoint(0, 0, 0, 2, 0),
    ...Array.from({ length: 999 }, (_, i) => aPoint(i + 1, 0, 0, 2, 1)),
  ];
  const shares = classShares([...members, aPoint(1000, 0, 0, 2, 'noData')], shareScheme);
  expect(shares.map(({ key, count }) => [key, count])).toEqual([
    ['zero', 1],
    [4, 999],
    ['noData', 1],
  ]);
  const seen = visibleShares(shares);
  expect(seen.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(1001);
  expect(Math.min(...seen.map(({ count }) => count)) / 1001).toBeGreaterThan(0.05);
});

test('a count takes four letters at most', () => {
  expect([7, 999, 1000, 1999, 40_000].map(shortCount)).toEqual(['7', '999', '1k', '1.9k', '40k']);
});
