import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { aspectOf, drawShape, projectionFor } from './projection.ts';
import { rewindForD3 } from './rewind.ts';

function square(lon: number, lat: number, size: number): MultiPolygon {
  const ring = [
    [lon, lat],
    [lon, lat + size],
    [lon + size, lat + size],
    [lon + size, lat],
    [lon, lat],
  ];
  return rewindForD3({ type: 'MultiPolygon', coordinates: [[ring]] });
}

test('every shape is drawn inside the box, wherever in the world it lies', () => {
  const corner = fc.tuple(fc.integer({ min: -180, max: 175 }), fc.integer({ min: -75, max: 70 }));
  fc.assert(
    fc.property(corner, fc.integer({ min: 1, max: 5 }), ([lon, lat], size) => {
      const shape = square(lon, lat, size);
      const { x, y, area, d } = drawShape(
        'a',
        'A',
        shape,
        projectionFor([shape], { width: 400, height: 300 }),
      );
      expect(x).toBeGreaterThan(12);
      expect(x).toBeLessThan(388);
      expect(y).toBeGreaterThan(12);
      expect(y).toBeLessThan(288);
      expect(area).toBeGreaterThan(1000);
      expect(d).toMatch(/^M/);
    }),
  );
});

test('the label stands in the largest part', () => {
  const parts = {
    type: 'MultiPolygon' as const,
    coordinates: [...square(30, 50, 1).coordinates, ...square(40, 50, 3).coordinates],
  };
  const projection = projectionFor([parts], { width: 500, height: 300 });
  expect(drawShape('a', 'A', parts, projection).x).toBeGreaterThan(250);
});

test('nothing to draw gives a square box and no failure', () => {
  expect(aspectOf([])).toBe(1);
  expect(() => projectionFor([], { width: 0, height: 0 })).not.toThrow();
});
