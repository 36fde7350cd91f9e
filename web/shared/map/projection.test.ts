import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { aspectOf, fitTo, sheetProjection } from './projection.ts';
import { drawSheet, sheetOf } from './sheet.ts';

type Corner = [number, number];

function square(lon: number, lat: number, size: number): Corner[] {
  return [
    [lon, lat],
    [lon, lat + size],
    [lon + size, lat + size],
    [lon + size, lat],
    [lon, lat],
  ];
}

function shape(...parts: Corner[][][]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: parts };
}

function drawn(one: MultiPolygon, box = { width: 400, height: 300 }) {
  const sheet = sheetOf({ boundaries: [{ id: 'a', name: 'A', shape: one }], broken: [] });
  const found = drawSheet(sheet, box).shapes.get('a');
  if (!found) throw new Error('nothing is drawn');
  return found;
}

const corner = fc.tuple(fc.integer({ min: -180, max: 175 }), fc.integer({ min: -75, max: 70 }));

test('every shape is drawn inside the box, wherever in the world it lies, whichever way its rings go', () => {
  fc.assert(
    fc.property(corner, fc.integer({ min: 1, max: 5 }), fc.boolean(), ([lon, lat], size, flips) => {
      const ring = square(lon, lat, size);
      const { x, y, area, d, bounds } = drawn(shape([flips ? ring.reverse() : ring]));
      expect(x).toBeGreaterThan(12);
      expect(x).toBeLessThan(388);
      expect(y).toBeGreaterThan(12);
      expect(y).toBeLessThan(288);
      expect(area).toBeGreaterThan(1000);
      expect(bounds.right).toBeLessThan(388.1);
      expect(d).toMatch(/^M[\d.]+ [\d.]+L/);
    }),
  );
});

test('squares of a degree have areas in the proportion they have on the globe', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }), (south, north) => {
      const sheet = sheetOf({
        boundaries: [
          { id: 'a', name: '', shape: shape([square(38, south, 1)]) },
          { id: 'b', name: '', shape: shape([square(39, south + north, 1)]) },
        ],
        broken: [],
      });
      const onGlobe = (lat: number) =>
        Math.sin(((lat + 1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180);
      const [a, b] = sheet.shapes.map(({ area }) => area);
      // Sides between corners are straight, which the curved parallels are not quite.
      expect((a ?? 0) / (b ?? 1) / (onGlobe(south) / onGlobe(south + north))).toBeCloseTo(1, 2);
    }),
  );
});

test('a region on both sides of the date line is one piece', () => {
  const { bounds } = drawn(shape([square(176, 62, 4)], [square(-180, 62, 4)]));
  const aspect = (bounds.right - bounds.left) / (bounds.bottom - bounds.top);
  expect(aspect).toBeGreaterThan(0.7);
  expect(aspect).toBeLessThan(1);
});

test('the label stands in the largest part, and a hole takes its area away', () => {
  const parts = shape([square(30, 50, 1)], [square(40, 50, 3)]);
  expect(drawn(parts, { width: 500, height: 300 }).x).toBeGreaterThan(250);
  const whole = drawn(shape([square(30, 50, 4)])).area;
  const holed = drawn(shape([square(30, 50, 4), square(31, 51, 2)])).area;
  expect(holed / whole).toBeCloseTo(0.75, 1);
});

test('overlapping parts are one surface, and a crossed ring still has a middle inside it', () => {
  const overlapping = drawn(shape([square(30, 50, 2)], [square(31, 50, 2).reverse()]));
  const turns = overlapping.d.split('Z').filter(Boolean).map(turnOf);
  expect(turns.every((turn) => turn > 0)).toBe(true);
  const bow: Corner[] = [
    [30, 50],
    [32, 52],
    [32, 50],
    [30, 52],
    [30, 50],
  ];
  const { x, y, bounds } = drawn(shape([bow]));
  expect(x).toBeGreaterThan(bounds.left);
  expect(x).toBeLessThan(bounds.right);
  expect(y).toBeGreaterThan(bounds.top);
});

function turnOf(path: string): number {
  const corners = path
    .split(/[ML]/)
    .filter(Boolean)
    .map((pair) => pair.split(' ').map(Number));
  return corners.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = corners[(i + 1) % corners.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

test('nothing to draw gives a square box and no failure', () => {
  const { bounds } = sheetOf({ boundaries: [], broken: [] });
  expect(aspectOf(bounds)).toBe(1);
  expect(fitTo(bounds, { width: 0, height: 0 })).toEqual({ scale: 1, left: 0, top: 0 });
  expect(sheetProjection([])(37, 55)).toEqual({ x: expect.any(Number), y: expect.any(Number) });
});
