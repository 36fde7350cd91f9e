import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignCheapest } from './assignment.ts';

const table = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 }))
  .chain(([rows, spare]) =>
    fc.array(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: rows + spare, maxLength: rows + spare }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

function costOf(costs: readonly (readonly number[])[], chosen: readonly number[]): number {
  return chosen.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? Number.NaN), 0);
}

/** Tries every way, which is what the method spares us. */
function leastCost(costs: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [row, ...others] = costs;
  if (!row) return 0;
  const ways = row.map((cost, column) =>
    taken.includes(column) ? Number.POSITIVE_INFINITY : cost + leastCost(others, [...taken, column]),
  );
  return Math.min(...ways);
}

test('no other way of giving columns is cheaper, and no column is given twice', () => {
  fc.assert(
    fc.property(table, (costs) => {
      const columns = costs[0]?.length ?? 0;
      const chosen = assignCheapest(costs.length, columns, (row, column) => costs[row]?.[column] ?? 0);
      expect(new Set(chosen).size).toBe(costs.length);
      expect(costOf(costs, chosen)).toBe(leastCost(costs));
    }),
    { numRuns: 300 },
  );
});

test('more rows than columns are refused', () => {
  expect(() => assignCheapest(3, 2, () => 0)).toThrow(RangeError);
});
