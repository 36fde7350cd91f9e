import { expect, test } from 'vitest';
import { z } from 'zod';
import { namedRowsLike, rowsLike } from './alike.ts';

const row = z.object({ number: z.string() });
const rows = [{ number: '1' }, { number: '2' }];

test('rows that begin as the contract has them are taken as they came', () => {
  expect(rowsLike(row).parse(rows)).toBe(rows);
  expect(rowsLike(row).parse([])).toEqual([]);
  const named = { a: rows[0], b: rows[1] };
  expect(namedRowsLike(row).parse(named)).toBe(named);
  expect(namedRowsLike(row).parse({})).toEqual({});
});

test.each([[[{ number: 1 }, ...rows]], [{ 0: rows[0] }], ['rows'], [null]])(
  '%j are no such rows',
  (given) => {
    expect(rowsLike(row).safeParse(given).success).toBe(false);
  },
);

test.each([[{ a: { number: 1 } }], ['rows'], [null]])('%j are no such rows by name', (given) => {
  expect(namedRowsLike(row).safeParse(given).success).toBe(false);
});
