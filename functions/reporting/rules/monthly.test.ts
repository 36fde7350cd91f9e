import { expect, test } from 'vitest';
import { laggardsFirst } from './monthly.ts';

const aClass = (className: string, lessonsRecorded = 0, weeksRecorded = 0) => ({
  className,
  weeks: 1,
  weeksRecorded,
  lessonsExpected: 24,
  lessonsRecorded,
});

test('classes that need help most come first, and equal ones in the order of their numbers', () => {
  const classes = [aClass('10А'), aClass('9Б', 12, 1), aClass('1А'), aClass('9А', 6, 1), aClass('2В')];
  expect(laggardsFirst(classes).map(({ className }) => className)).toEqual(['1А', '2В', '10А', '9А', '9Б']);
});
