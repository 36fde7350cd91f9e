import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowHeights } from './rowHeights.ts';
import { firstWindow, lastWindow, windowAt, windowFor } from './rowWindow.ts';

const told = fc.array(fc.tuple(fc.nat({ max: 299 }), fc.integer({ min: 1, max: 400 })), { maxLength: 30 });

test('heights by blocks are those of adding row to row', () => {
  fc.assert(
    fc.property(fc.nat({ max: 300 }), told, fc.nat({ max: 20_000 }), (count, measures, px) => {
      const heights = new RowHeights(count, 34);
      for (const [index, height] of measures) heights.tell(index, height);
      const known = new Map(measures.filter(([index]) => index < count));
      const tops = [0];
      for (let at = 0; at < count; at += 1) tops.push((tops[at] ?? 0) + (known.get(at) ?? 34));
      for (let at = 0; at <= count; at += 37) expect(heights.topOf(at)).toBeCloseTo(tops[at] ?? 0);
      const below = tops.findIndex((top) => top > px);
      expect(heights.indexAt(px)).toBe(Math.max(0, below < 0 ? count - 1 : below - 1));
    }),
  );
});

test('rows that were not measured count as those that were, on the average', () => {
  const heights = new RowHeights(1000, 34);
  heights.tell(3, 50);
  heights.tell(4, 100);
  heights.tell(5, 0);
  heights.settle();
  expect(heights.total()).toBeCloseTo(75_000);
});

test('of a list that grows or shrinks what was measured stays known', () => {
  const heights = new RowHeights(200, 34);
  heights.tell(3, 50);
  heights.tell(150, 100);
  expect(heights.resized(500).topOf(200)).toBe(heights.total());
  expect(heights.resized(100).total()).toBe(99 * 34 + 50);
});

test('what is seen always stands in the window, which stays while it does', () => {
  const scroll = fc.array(fc.nat({ max: 60_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.nat({ max: 1500 }), told, scroll, (count, measures, tops) => {
      const heights = new RowHeights(count, 34);
      for (const [index, height] of measures) heights.tell(index, height);
      let window = firstWindow(count);
      for (const top of tops) {
        const seen = { top, height: 560 };
        window = windowAt(heights, window, seen);
        expect(window.from).toBeLessThanOrEqual(heights.indexAt(top));
        expect(window.to).toBeGreaterThanOrEqual(Math.min(count, heights.indexAt(top + 560) + 1));
        expect(window.to).toBeLessThanOrEqual(count);
        expect(windowAt(heights, window, seen)).toEqual(window);
      }
    }),
  );
});

test('a list that grows fills its first screen, and one that shrinks keeps its end in sight', () => {
  expect(windowFor({ from: 0, to: 5 }, 100)).toEqual(firstWindow(100));
  expect(windowFor({ from: 0, to: 48 }, 100)).toEqual({ from: 0, to: 48 });
  expect(windowFor({ from: 40, to: 72 }, 100)).toEqual({ from: 40, to: 72 });
  expect(windowFor({ from: 40, to: 72 }, 70)).toEqual({ from: 38, to: 70 });
  expect(windowFor({ from: 40, to: 72 }, 30)).toEqual({ from: 0, to: 30 });
});

test('a short table stands in the document whole, and a long one begins and ends with a screen', () => {
  expect(firstWindow(60)).toEqual({ from: 0, to: 60 });
  expect(lastWindow(60)).toEqual({ from: 0, to: 60 });
  expect(firstWindow(50_000).to).toBeLessThan(40);
  expect(lastWindow(50_000)).toEqual({ from: 50_000 - firstWindow(50_000).to, to: 50_000 });
});
