import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inPeriod, rankBy, readingOf, segmentsOf, shareOf, sumOf, wholePercent } from './figures.ts';
import { anna, bobrov, countsOf, progress } from './testing.ts';

const part = fc.integer({ min: 0, max: 900 });
const counts = fc
  .record({
    satisfied: part,
    missing: part,
    overdue: part,
    noData: part,
    notAccepted: part,
    late: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ late, ...parts }) => countsOf({ ...parts, satisfiedLate: Math.floor(parts.satisfied * late) }));

describe('segmentsOf', () => {
  test('the segments are all of the obliged, whatever the figures', () => {
    fc.assert(
      fc.property(counts, (one) => {
        const segments = segmentsOf(one);
        expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(one.obliged);
        expect(segments.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });
});

describe('sumOf', () => {
  test('adds part by part, so that the segments of a sum are the sum of the segments', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 34 }), (all) => {
        const sum = sumOf([...all, undefined]);
        expect(sum.obliged).toBe(all.reduce((total, { obliged }) => total + obliged, 0));
        expect(segmentsOf(sum).reduce((total, { count }) => total + count, 0)).toBe(sum.obliged);
      }),
    );
  });
});

test('a share of nobody is no share; all without data is no data, and zero is neither', () => {
  expect(shareOf({ obliged: 0, satisfied: 0 })).toBeUndefined();
  expect(readingOf(undefined)).toBe('notApplicable');
  expect(readingOf({ obliged: 0, satisfied: 0 })).toBe('notApplicable');
  expect(readingOf({ obliged: 3, satisfied: 0, noData: 3 })).toBe('noData');
  // Those who have not accepted the recommendation make no zero of a place nobody has reported.
  expect(readingOf({ obliged: 800, satisfied: 0, noData: 766, notAccepted: 34 })).toBe('noData');
  expect(readingOf({ obliged: 6, satisfied: 0, noData: 5, overdue: 1 })).toBe(0);
  expect(readingOf({ obliged: 3, satisfied: 0, missing: 3 })).toBe(0);
});

describe('rankBy', () => {
  test('the best is first, and equal shares have one rank', () => {
    expect(rankBy(progress.municipalities, '2.1').map(({ nodeId, rank }) => [nodeId, rank])).toEqual([
      [anna, 1],
      [bobrov, 2],
    ]);
  });

  test('ranks rise as shares fall, and nobody without a share has one', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 34 }), (all) => {
        const nodes = all.map((one, i) => ({ nodeId: `m-${i}`, measures: { '1': one } }));
        const ranked = rankBy(nodes, '1');
        expect(ranked).toHaveLength(all.filter((one) => typeof readingOf(one) === 'number').length);
        for (const [i, { share, rank }] of ranked.entries()) {
          expect(rank).toBe(1 + ranked.filter((other) => other.share > share).length);
          expect(share).toBeLessThanOrEqual(ranked[i - 1]?.share ?? 1);
        }
      }),
    );
  });
});

test('figures of a period are those of the strip, and of nobody where it has none', () => {
  const weekly = progress.region.measures['2.4'];
  expect(inPeriod(weekly, '2011-W36')?.satisfied).toBe(1);
  expect(inPeriod(weekly, '2011-W01')).toEqual({ obliged: 0, satisfied: 0 });
  expect(inPeriod(progress.region.measures['2.1'], '2011-W36')?.satisfied).toBe(5);
});

test('0 and 100 stand only for none and all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 }), (done, of) => {
      const satisfied = Math.min(done, of);
      const shown = wholePercent(satisfied / of);
      expect(shown === 0).toBe(satisfied === 0);
      expect(shown === 100).toBe(satisfied === of);
    }),
  );
});
