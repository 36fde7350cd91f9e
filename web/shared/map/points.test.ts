import { expect, test } from 'vitest';
import { circleAt, inSight, placePoints } from './points.ts';
import type { Projection } from './projection.ts';
import type { MapPoint } from './types.ts';

const projection: Projection = (lon, lat) => ({ x: lon * 10, y: 1000 - lat * 10 });

function aPoint(id: string, size: number, overrides: Partial<MapPoint> = {}): MapPoint {
  return { id, lat: 51, lon: 39, size, reading: 0.5, name: id, ...overrides };
}

test('areas of circles are in proportion to size, and the largest is drawn first', () => {
  const [large, small] = placePoints([aPoint('b', 100), aPoint('a', 400)], projection);
  expect(large?.point.id).toBe('a');
  expect((large?.radius ?? 0) ** 2 / (small?.radius ?? 1) ** 2).toBeCloseTo(4);
});

test('the smallest circle can still be seen, a size that is no number is the least, and a point without a place is left out', () => {
  const placed = placePoints(
    [aPoint('a', Number.NaN), aPoint('b', 9000), aPoint('c', 5, { lat: Number.NaN })],
    projection,
  );
  expect(placed.map(({ radius }) => radius)).toEqual([9, 2]);
});

test('the pointer finds the uppermost circle at any zoom', () => {
  const placed = placePoints([aPoint('a', 400), aPoint('b', 1)], projection);
  const at = placed[0] ?? { x: 0, y: 0 };
  const view = { k: 3, x: 20, y: -40 };
  expect(circleAt(placed, view, at.x * 3 + 20, at.y * 3 - 40)?.point.id).toBe('b');
  expect(circleAt(placed, view, at.x * 3 + 30, at.y * 3 - 40)?.point.id).toBe('a');
  expect(circleAt(placed, view, 0, 0)).toBeUndefined();
});

test('a circle of which a rim is in sight is drawn, one beyond it is not', () => {
  const placed = placePoints([aPoint('a', 1)], projection);
  const box = { width: 100, height: 100 };
  const at = placed[0] ?? { x: 0, y: 0 };
  expect(inSight(placed, { k: 1, x: 108 - at.x, y: 50 - at.y }, box)).toHaveLength(1);
  expect(inSight(placed, { k: 1, x: 110 - at.x, y: 50 - at.y }, box)).toHaveLength(0);
});
