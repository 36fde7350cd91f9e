import { geoEquirectangular } from 'd3-geo';
import { expect, test } from 'vitest';
import { placePoints, pointAt } from './points.ts';
import type { MapPoint } from './types.ts';

const projection = geoEquirectangular();

function aPoint(id: string, size: number, overrides: Partial<MapPoint> = {}): MapPoint {
  return { id, lat: 51, lon: 39, size, reading: 0.5, name: id, ...overrides };
}

test('areas of circles are in proportion to size, and the largest is drawn first', () => {
  const [large, small] = placePoints([aPoint('b', 100), aPoint('a', 400)], projection);
  expect(large?.point.id).toBe('a');
  expect((large?.radius ?? 0) ** 2 / (small?.radius ?? 1) ** 2).toBeCloseTo(4);
});

test('the smallest circle can still be seen, and a point without a place is left out', () => {
  const placed = placePoints(
    [aPoint('a', 0), aPoint('b', 9000), aPoint('c', 5, { lat: Number.NaN })],
    projection,
  );
  expect(placed.map(({ radius }) => radius)).toEqual([9, 2]);
});

test('the pointer finds the uppermost circle at any zoom', () => {
  const placed = placePoints([aPoint('a', 400), aPoint('b', 1)], projection);
  const at = placed[0] ?? { x: 0, y: 0 };
  const view = { k: 3, x: 20, y: -40 };
  expect(pointAt(placed, view, at.x * 3 + 20, at.y * 3 - 40)?.point.id).toBe('b');
  expect(pointAt(placed, view, at.x * 3 + 30, at.y * 3 - 40)?.point.id).toBe('a');
  expect(pointAt(placed, view, 0, 0)).toBeUndefined();
});
