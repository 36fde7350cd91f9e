import { expect, test } from 'vitest';
import type { Part } from '../../../functions/hotline/contract/report.ts';
import { weeksOfLoad } from './weeksOfLoad.ts';

const day = (key: string, asked: number, firstMissed = 0): Part => ({
  key,
  counts: {
    asked,
    firstMissed,
    answered: 0,
    firstKept: 0,
    solved: 0,
    solutionKept: 0,
    solutionMissed: 0,
    reopened: 0,
  },
});

test('weeks end on the day shown, and lose no day of either line', () => {
  const days = [day('2011-09-05', 1), day('2011-09-13', 2, 1), day('2011-09-14', 3), day('2011-09-20', 4)];
  const points = [
    { day: '2011-09-06', value: undefined },
    { day: '2011-09-13', value: 0.25 },
    { day: '2011-09-20', value: 0.5 },
  ];
  expect(weeksOfLoad(days, points, '2011-09-20')).toEqual([
    { from: '2011-08-31', to: '2011-09-06', asked: 1, missed: 0, share: undefined },
    { from: '2011-09-07', to: '2011-09-13', asked: 2, missed: 1, share: 0.25 },
    { from: '2011-09-14', to: '2011-09-20', asked: 7, missed: 0, share: 0.5 },
  ]);
});

test('of nothing there is nothing', () => {
  expect(weeksOfLoad([], [], '2011-09-20')).toEqual([]);
});
