import { expect, test } from 'vitest';
import { dayNumber } from './days.ts';
import { daysOffRuns } from './daysOff.ts';

const from = dayNumber('2011-04-29');
const off = new Set(['2011-04-30', '2011-05-01', '2011-05-02', '2011-05-07']);
const runs = [
  { from: from + 1, to: from + 4 },
  { from: from + 8, to: from + 9 },
];

test('days off next to each other are one run, from a set or a function', () => {
  expect(daysOffRuns(off, from, from + 20, 10)).toEqual(runs);
  expect(daysOffRuns((day) => off.has(day), from, from + 20, 10)).toEqual(runs);
});

test('nothing is shaded where a day is too thin to be seen, or no calendar is given', () => {
  expect(daysOffRuns(off, from, from + 20, 1)).toEqual([]);
  expect(daysOffRuns(undefined, from, from + 20, 10)).toEqual([]);
});
