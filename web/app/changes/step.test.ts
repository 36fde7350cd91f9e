import { expect, test } from 'vitest';
import { beginningOf, placesOf, stepOf } from './step.ts';

const cell = (nodeId: string, before: number, after: number) => ({
  nodeId,
  number: '2.1',
  before: { obliged: 8, satisfied: before },
  after: { obliged: 8, satisfied: after },
});

test('a step begins a week before its end, unless the address names a day before it', () => {
  expect(beginningOf('', '2011-09-20')).toBe('2011-09-13');
  expect(beginningOf('2011-09-20', '2011-09-20')).toBe('2011-09-13');
  expect(beginningOf('2011-09-01', '2011-09-20')).toBe('2011-09-01');
});

test('figures that do not differ are the same at both ends', () => {
  const standing = { nodeId: 'r-20', measures: { '2.1': { obliged: 8, satisfied: 5 } } };
  expect(stepOf([cell('r-20', 4, 5)], standing, '2.1')).toMatchObject({ before: { satisfied: 4 } });
  const same = stepOf([], standing, '2.1');
  expect(same.before).toEqual(same.after);
  expect(stepOf([], undefined, '2.1').after).toEqual({ obliged: 0, satisfied: 0 });
});

test('places with the greatest change first; those without one are left out', () => {
  const changes = [cell('m-1', 1, 2), cell('m-2', 5, 1), cell('m-3', 3, 3)];
  expect(placesOf(changes, '2.1')).toEqual([
    { nodeId: 'm-2', change: -4 },
    { nodeId: 'm-1', change: 1 },
  ]);
});
