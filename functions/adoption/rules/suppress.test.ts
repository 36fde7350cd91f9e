import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenPart } from '../open/contract.ts';
import { leastTold, openPart, openParts, type Part } from './suppress.ts';

const part = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([of, share]): Part => ({ of, done: Math.round(of * share) }));
/** Most figures are nearly nothing or nearly all: there the rule has its work. */
const edgy = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 7 }), fc.boolean())
  .map(([of, near, fromTop]): Part => ({ of, done: Math.min(of, Math.max(0, fromTop ? of - near : near)) }));
const tables = fc.array(fc.oneof(part(30), part(900), edgy), { minLength: 1, maxLength: 12 });

const isSmall = (count: number) => count > 0 && count < leastTold;

/** What anybody may conclude of a count from what is told of it alone. */
function rangeTold({ of, done, hidden }: OpenPart, true_: Part): [number, number] {
  if (done !== undefined) return [done, done];
  if (hidden === 'few') return [1, leastTold - 1];
  if (hidden === 'allButFew') return [(of ?? 0) - leastTold + 1, (of ?? 0) - 1];
  if (hidden === 'some') return [1, (of ?? 0) - 1];
  if (hidden === 'smallGroup') return [0, leastTold - 1];
  // Whoever knows the rule knows that a figure hidden for another's sake is itself not small.
  return of === undefined ? [0, 10_000] : true_.of === of ? [leastTold, of - leastTold] : [0, of];
}

describe('a figure standing alone', () => {
  test.each([
    [
      { of: 0, done: 0 },
      { of: 0, done: 0 },
    ],
    [{ of: 4, done: 4 }, { hidden: 'smallGroup' }],
    [
      { of: 7, done: 3 },
      { of: 7, hidden: 'some' },
    ],
    [
      { of: 7, done: 6 },
      { of: 7, hidden: 'some' },
    ],
    [
      { of: 7, done: 7 },
      { of: 7, done: 7, share: 1 },
    ],
    [
      { of: 20, done: 0 },
      { of: 20, done: 0, share: 0 },
    ],
    [
      { of: 20, done: 4 },
      { of: 20, hidden: 'few' },
    ],
    [
      { of: 20, done: 5 },
      { of: 20, done: 5, share: 0.25 },
    ],
    [
      { of: 20, done: 15 },
      { of: 20, done: 15, share: 0.75 },
    ],
    [
      { of: 20, done: 16 },
      { of: 20, hidden: 'allButFew' },
    ],
    [
      { of: 20, done: 20 },
      { of: 20, done: 20, share: 1 },
    ],
  ])('%o is told as %o', (counted, open) => {
    expect(openPart(counted)).toEqual(open);
  });
});

describe('figures beside their sum', () => {
  test('large ones are told as they are, and add up', () => {
    const { total, parts } = openParts([
      { of: 100, done: 90 },
      { of: 50, done: 20 },
    ]);
    expect(parts).toEqual([
      { of: 100, done: 90, share: 0.9 },
      { of: 50, done: 20, share: 0.4 },
    ]);
    expect(total).toEqual({ of: 150, done: 110, share: 0.733 });
  });

  test('a single small one takes the smallest of its neighbours with it: total minus others tells nothing', () => {
    const { total, parts } = openParts([
      { of: 20, done: 2 },
      { of: 100, done: 60 },
      { of: 40, done: 20 },
    ]);
    expect(total.done).toBe(82);
    expect(parts.map(({ hidden }) => hidden)).toEqual(['few', undefined, 'besides']);
  });

  test('two small ones whose sum would tell both are not left alone', () => {
    const { total, parts } = openParts([
      { of: 20, done: 1 },
      { of: 20, done: 1 },
    ]);
    expect(parts.every(({ hidden }) => hidden === 'few')).toBe(true);
    expect(total).toEqual({ of: 40, hidden: 'besides' });
  });

  test('the rest counts as much as the count', () => {
    const { parts } = openParts([
      { of: 20, done: 17 },
      { of: 400, done: 200 },
      { of: 90, done: 45 },
    ]);
    expect(parts.map(({ hidden }) => hidden)).toEqual(['allButFew', undefined, 'besides']);
  });

  test('no small count and no small remainder is ever told', () => {
    fc.assert(
      fc.property(tables, (counted) => {
        const { total, parts } = openParts(counted);
        for (const { of, done } of [total, ...parts]) {
          expect(of !== undefined && isSmall(of)).toBe(false);
          expect(done !== undefined && isSmall(done)).toBe(false);
          if (of !== undefined && done !== undefined) expect(isSmall(of - done)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what is told is true', () => {
    fc.assert(
      fc.property(tables, (counted) => {
        openParts(counted).parts.forEach((open, at) => {
          const real = counted[at] as Part;
          if (open.of !== undefined) expect(open.of).toBe(real.of);
          if (open.done !== undefined) expect(open.done).toBe(real.done);
          const [low, high] = rangeTold(open, real);
          expect(real.done).toBeGreaterThanOrEqual(low);
          expect(real.done).toBeLessThanOrEqual(high);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('subtracting everything that is told from the sum narrows no small count', () => {
    fc.assert(
      fc.property(tables, (counted) => {
        const { total, parts } = openParts(counted);
        if (total.done === undefined) return;
        const ranges = parts.map((open, at) => rangeTold(open, counted[at] as Part));
        parts.forEach(({ hidden }, at) => {
          if (hidden === undefined || hidden === 'besides') return;
          const [low, high] = ranges[at] as [number, number];
          const others = ranges.filter((_, other) => other !== at);
          const least = (total.done ?? 0) - others.reduce((sum, [, top]) => sum + top, 0);
          const greatest = (total.done ?? 0) - others.reduce((sum, [bottom]) => sum + bottom, 0);
          expect(least).toBeLessThanOrEqual(low);
          expect(greatest).toBeGreaterThanOrEqual(high);
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('nor the size of a small group', () => {
    fc.assert(
      fc.property(tables, (counted) => {
        const { total, parts } = openParts(counted);
        const hiddenSum = counted.reduce(
          (sum, { of }, at) => (parts[at]?.of === undefined ? sum + of : sum),
          0,
        );
        const small = parts.filter(({ hidden }) => hidden === 'smallGroup').length;
        const besides = parts.filter(({ of, hidden }) => of === undefined && hidden === 'besides').length;
        if (total.of === undefined || small === 0) return;
        // Of the hidden sizes the reader knows the sum: each small one may still be anything from one to four.
        expect(hiddenSum - (small - 1) - besides * leastTold).toBeGreaterThanOrEqual(leastTold - 1);
        expect(besides === 0 ? hiddenSum - (small - 1) * (leastTold - 1) : 1).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
