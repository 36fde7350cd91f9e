import { expect, test } from 'vitest';
import { spanOf, stepped, weeksIn } from './calendarDays.ts';

test('a month is shown by whole weeks, from Monday', () => {
  const span = spanOf('month', '2011-09-20');
  expect(span).toEqual({ from: '2011-08-29', to: '2011-10-02' });
  expect(weeksIn(span)).toHaveLength(5);
  expect(weeksIn(span).every((week) => week.length === 7)).toBe(true);
});

test.each([
  ['month', '2011-12-20', 1, '2012-01-01'],
  ['agenda', '2011-01-31', -1, '2010-12-01'],
  ['week', '2011-09-20', 1, '2011-09-27'],
  ['rooms', '2011-09-20', -1, '2011-09-13'],
] as const)('%s of %s stepped by %s is %s', (view, day, by, expected) => {
  expect(stepped(view, day, by)).toBe(expected);
});
