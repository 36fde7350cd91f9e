import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf, lineRows, monthTicks } from './lineRows.ts';

test('series meet on their days, gaps stay gaps', () => {
  const rows = lineRows([
    {
      id: 'a',
      name: 'A',
      points: [
        { day: '2011-09-12', value: 0.5 },
        { day: '2011-09-05', value: 0.1 },
      ],
    },
    { id: 'b', name: 'B', points: [{ day: '2011-09-05' }, { day: '2011-09-19', value: Number.NaN }] },
  ]);
  expect(rows.map(({ day }) => day)).toEqual(['2011-09-05', '2011-09-12', '2011-09-19']);
  expect(rows.map(({ values }) => [...values])).toEqual([
    [0.1, undefined],
    [0.5, undefined],
    [undefined, undefined],
  ]);
});

test('a day survives the way to the axis and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7305, max: 43829 }), (number) => {
      expect(dayNumber(dayOf(number))).toBe(number);
    }),
  );
});

test('ticks stand on first days of months and are never too many', () => {
  const [from, to] = [dayNumber('2011-04-29'), dayNumber('2011-12-31')];
  expect(monthTicks(from, to, 12).map(dayOf)[0]).toBe('2011-05-01');
  expect(monthTicks(from, to, 12)).toHaveLength(8);
  expect(monthTicks(from, to, 4).length).toBeLessThanOrEqual(4);
  expect(monthTicks(dayNumber('2011-09-05'), dayNumber('2011-09-19'), 6).map(dayOf)).toEqual([
    '2011-09-05',
    '2011-09-19',
  ]);
});
