import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chartRange,
  clampScale,
  columnsShown,
  frameOf,
  leftAfterZoom,
  listLayout,
  pixelsPerDay,
  scrollToReveal,
} from './viewport.ts';

const size = fc.integer({ min: 50, max: 4000 });

test('an empty plan still has a month to show', () => {
  expect(chartRange(Number.NaN, Number.NaN, Number.NaN)).toEqual({ start: 0, end: 30 });
  expect(chartRange(Number.NaN, Number.NaN, 100)).toEqual({ start: 85, end: 131 });
});

test('fit shows the whole range, whatever its length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800_000 }), size, (length, width) => {
      const range = chartRange(1000, 1000 + length, Number.NaN);
      const scale = pixelsPerDay('fit', range, width);
      expect((range.end - range.start) * scale).toBeLessThanOrEqual(width + 1e-6);
    }),
  );
});

test('no scale makes the chart wider than a browser can lay out', () => {
  const range = { start: 0, end: 3_000_000 };
  expect(clampScale(80, range, 1000) * 3_000_000).toBeLessThanOrEqual(8_000_000);
  expect(pixelsPerDay(Number.MAX_VALUE, { start: 0, end: 10 }, 1000)).toBe(80);
});

test('the day under the pointer stays under it', () => {
  const scale = fc.double({ min: 0.1, max: 80, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), size, scale, scale, (left, pointer, before, after) => {
      const next = leftAfterZoom(left, pointer, before, after);
      expect((next + pointer) / after).toBeCloseTo((left + pointer) / before, 5);
    }),
  );
});

test('the frame covers the screen and no more than two steps beyond it', () => {
  const camera = fc.record({
    left: fc.integer({ min: 0, max: 1e6 }),
    top: fc.integer({ min: 0, max: 1e6 }),
    width: size,
    height: size,
  });
  fc.assert(
    fc.property(camera, fc.integer({ min: 1, max: 60_000 }), (camera, lines) => {
      const frame = frameOf(camera, 40, lines);
      expect(frame.fromX).toBeLessThanOrEqual(camera.left);
      expect(frame.toX).toBeGreaterThanOrEqual(camera.left + camera.width);
      expect(frame.fromLine * 40).toBeLessThanOrEqual(Math.max(camera.top, 0));
      const last = Math.min(lines * 40, camera.top + camera.height);
      expect(frame.toLine * 40).toBeGreaterThanOrEqual(last);
      expect(frame.toLine - frame.fromLine).toBeLessThanOrEqual(Math.ceil(camera.height / 40) + 1 + 24);
    }),
  );
});

test('revealing scrolls only as far as needed', () => {
  expect(scrollToReveal(0, 100, 20, 60, 0)).toBe(0);
  expect(scrollToReveal(0, 100, 120, 160, 0)).toBe(60);
  expect(scrollToReveal(200, 100, 120, 160, 10)).toBe(110);
});

test('a phone gives the list two fifths, a wide screen leaves the chart 200 px', () => {
  expect(listLayout(390, 420)).toEqual({ width: 156, narrow: true });
  expect(listLayout(1440, 420)).toEqual({ width: 420, narrow: false });
  expect(listLayout(700, 900)).toEqual({ width: 500, narrow: false });
});

test('columns give way, from the last on, before names have no room', () => {
  const widths = [260, 126, 96];
  const shown = [640, 402, 401, 306, 305, 60].map((width) => columnsShown(widths, width));
  expect(shown).toEqual([3, 3, 2, 2, 1, 1]);
  expect(columnsShown([], 300)).toBe(0);
});
