import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classOf,
  equalBreaks,
  givenBreaks,
  legendOf,
  quantileBreaks,
  sampleOf,
  shareScheme,
} from './classes.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('share classes', () => {
  test.each([
    [0, 'zero'],
    [0.001, 0],
    [0.2499, 0],
    [0.25, 1],
    [0.5, 2],
    [0.75, 3],
    [0.9, 4],
    [1, 4],
    [1.2, 4],
    [Number.NaN, 'noData'],
    ['noData', 'noData'],
    ['notApplicable', 'notApplicable'],
  ] as const)('%s falls into %s', (reading, key) => {
    expect(classOf(shareScheme, reading)).toBe(key);
  });

  test('without a class of its own, zero belongs to the first', () => {
    expect(classOf(givenBreaks([0, 0.5, 1], false), 0)).toBe(0);
  });
});

test.each([[[1]], [[0, 0]], [[1, 0]], [[0, Number.NaN]]])('breaks %s are refused', (breaks) => {
  expect(() => givenBreaks(breaks)).toThrow(RangeError);
});

test('equal breaks divide the span evenly', () => {
  expect(equalBreaks([0, 3, 10], 5).breaks).toEqual([0, 2, 4, 6, 8, 10]);
});

test('quantile breaks hold as many places in each class', () => {
  const scheme = quantileBreaks([1, 2, 3, 4, 5, 6, 7, 8], 4);
  const counts = legendOf(scheme, [1, 2, 3, 4, 5, 6, 7, 8]).filter((entry) => entry.range);
  expect(counts.map((entry) => entry.count)).toEqual([2, 2, 2, 2]);
});

test('equal values never part, and nothing known still gives a scheme', () => {
  expect(quantileBreaks([5, 5, 5], 4).breaks).toEqual([5, 6]);
  expect(equalBreaks([], 4).breaks).toEqual([0, 1]);
  expect(quantileBreaks([0, 0], 3).breaks).toEqual([0, 1]);
});

test('breaks always rise, and every reading is counted in exactly one entry', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 7 }), fc.boolean(), (list, count, zeroApart) => {
      for (const scheme of [equalBreaks(list, count, zeroApart), quantileBreaks(list, count, zeroApart)]) {
        expect(() => givenBreaks(scheme.breaks)).not.toThrow();
        const total = legendOf(scheme, [...list, 'noData', 'notApplicable']).reduce(
          (sum, e) => sum + e.count,
          0,
        );
        expect(total).toBe(list.length + 2);
      }
    }),
  );
});

test('a greater value never falls into a lower class', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 7 }), (list, count) => {
      const scheme = quantileBreaks(list, count, false);
      const keys = [...list].sort((a, b) => a - b).map((value) => classOf(scheme, value) as number);
      expect(keys).toEqual([...keys].sort((a, b) => a - b));
    }),
  );
});

test('the sample of a legend entry falls into that entry', () => {
  for (const entry of legendOf(shareScheme, []))
    expect(classOf(shareScheme, sampleOf(entry))).toBe(entry.key);
});
