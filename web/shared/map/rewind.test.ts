import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { isClockwise, rewindForD3 } from './rewind.ts';

function square(lon: number, lat: number, size: number): Position[] {
  return [
    [lon, lat],
    [lon + size, lat],
    [lon + size, lat + size],
    [lon, lat + size],
    [lon, lat],
  ];
}

const place = fc.tuple(
  fc.integer({ min: -180, max: 180 }),
  fc.integer({ min: -70, max: 70 }),
  fc.integer({ min: 1, max: 9 }),
);

test('whichever way the rings go, the polygon covers its own small part of the world', () => {
  fc.assert(
    fc.property(place, fc.boolean(), fc.boolean(), ([lon, lat, size], flipOuter, flipHole) => {
      const outer = square(lon, lat, size);
      const hole = square(lon + size / 4, lat + size / 4, size / 2);
      const shape: Polygon = {
        type: 'Polygon',
        coordinates: [flipOuter ? outer.reverse() : outer, flipHole ? hole.reverse() : hole],
      };
      const rewound = rewindForD3(shape);
      expect(geoArea(rewound)).toBeLessThan(0.03);
      expect(rewound.coordinates.map(isClockwise)).toEqual([true, false]);
      expect(rewindForD3(rewound)).toEqual(rewound);
    }),
  );
});

test('each part of a multipolygon is turned on its own', () => {
  const shape: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [[square(40, 50, 1)], [square(178, 60, 4).reverse()]],
  };
  expect(rewindForD3(shape).coordinates.map(([outer]) => isClockwise(outer ?? []))).toEqual([true, true]);
});
