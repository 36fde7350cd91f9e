import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutPanels, roundUp } from './multiplesLayout.ts';

test('panels are of one size, stay inside and never overlap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 320, max: 2000 }), (count, width) => {
      const { panel, height, cornerOf } = layOutPanels(count, width, 90, 40);
      const corners = Array.from({ length: count }, (_, at) => cornerOf(at));
      for (const [at, { x, y }] of corners.entries()) {
        expect(x + panel.width).toBeLessThanOrEqual(width + 0.01);
        expect(y + panel.height).toBeLessThanOrEqual(height + 0.01);
        const next = corners[at + 1];
        if (next) expect(next.y > y ? next.y - y : next.x - x).toBeGreaterThanOrEqual(90);
      }
    }),
  );
});

test.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [38, 50],
  [118, 200],
  [800, 1000],
])('an axis up to %i ends at %i', (greatest, end) => {
  expect(roundUp(greatest)).toBe(end);
});
