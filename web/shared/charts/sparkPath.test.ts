import { expect, test } from 'vitest';
import { sparkPath } from './sparkPath.ts';

const box = { width: 30, height: 10, max: 1 };

test.each([
  [[0, 0.5, 1, 2], 'M0 10L10 5L20 0L30 0'],
  [[0, undefined, 1, 1], 'M0 10M20 0L30 0'],
  [[Number.NaN, 1], 'M30 0'],
  [[0.5], 'M0 5'],
  [[], ''],
])('%j', (values, path) => {
  expect(sparkPath(values, box)).toBe(path);
});
