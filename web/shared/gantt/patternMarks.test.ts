import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotsPath, hatchPath } from './patternMarks.ts';

const box = fc.record({
  x: fc.integer({ min: -50, max: 900 }),
  y: fc.integer({ min: -50, max: 900 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 40 }),
});

/** Corners of the stripes, `M1 2L3 4Z`. */
function stripes(path: string): number[][][] {
  return path
    .split('Z')
    .filter(Boolean)
    .map((one) =>
      one
        .slice(1)
        .split('L')
        .map((corner) => corner.split(' ').map(Number)),
    );
}

function areaOf(corners: number[][]): number {
  const doubled = corners.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = corners[(at + 1) % corners.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

test('stripes stay within their box and cover about a third of it', () => {
  fc.assert(
    fc.property(box, (at) => {
      const all = stripes(hatchPath(at));
      for (const [x = 0, y = 0] of all.flat()) {
        expect(x).toBeGreaterThanOrEqual(at.x - 0.01);
        expect(x).toBeLessThanOrEqual(at.x + at.width + 0.01);
        expect(y).toBeGreaterThanOrEqual(at.y - 0.01);
        expect(y).toBeLessThanOrEqual(at.y + at.height + 0.01);
      }
      const share = all.reduce((sum, one) => sum + areaOf(one), 0) / (at.width * at.height);
      if (at.width > 60 && at.height > 20) expect(share).toBeCloseTo(1 / 3, 0.5);
    }),
  );
});

test('dots stay within their box, and a box too small for one has none', () => {
  fc.assert(
    fc.property(box, (at) => {
      for (const [, x, y] of dotsPath(at).matchAll(/M(-?[\d.]+) (-?[\d.]+)h/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(at.x - 0.01);
        expect(Number(x) + 2.4).toBeLessThanOrEqual(at.x + at.width + 0.01);
        expect(Number(y)).toBeGreaterThanOrEqual(at.y - 0.01);
      }
    }),
  );
  expect(dotsPath({ x: 0, y: 0, width: 2, height: 2 })).toBe('');
});
