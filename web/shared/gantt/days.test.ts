import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilOf, dayNumber, isoDay, nextUnit, unitOrdinal, unitStart } from './days.ts';
import type { GanttTimeUnit } from './types.ts';

const anyDay = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });
const anyUnit = fc.constantFrom<GanttTimeUnit>('day', 'week', 'month', 'quarter', 'year');

test('days are counted from the epoch', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2011-04-29')).toBe(15_093);
  expect(isoDay(15_093)).toBe('2011-04-29');
});

test.each([
  '',
  '2011-13-01',
  '2011-02-29',
  '2011-04-31',
  '2011-4-1',
  '29.04.2011',
  '2011-00-10',
  '2011-01-00',
])('«%s» is no day', (text) => expect(dayNumber(text)).toBeNaN());

test('every day survives the round trip and agrees with the platform calendar', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const iso = isoDay(day);
      expect(dayNumber(iso)).toBe(day);
      expect(iso).toBe(new Date(day * 86_400_000).toISOString().slice(-24).slice(0, 10));
    }),
  );
});

test('units follow one another without gap and hold their days', () => {
  fc.assert(
    fc.property(anyDay, anyUnit, (day, unit) => {
      const start = unitStart(day, unit);
      const end = nextUnit(start, unit);
      expect(start).toBeLessThanOrEqual(day);
      expect(end).toBeGreaterThan(day);
      expect(unitStart(end - 1, unit)).toBe(start);
      expect(unitStart(end, unit)).toBe(end);
      expect(unitOrdinal(end, unit)).toBe(unitOrdinal(start, unit) + 1);
      expect(nextUnit(end, unit, -1)).toBe(start);
    }),
  );
});

test('weeks begin on Monday, quarters on their first month', () => {
  expect(isoDay(unitStart(dayNumber('2011-09-25'), 'week'))).toBe('2011-09-19');
  expect(isoDay(unitStart(dayNumber('2011-09-25'), 'quarter'))).toBe('2011-07-01');
  expect(civilOf(nextUnit(dayNumber('2011-10-01'), 'quarter'))).toEqual({ year: 2012, month: 1, day: 1 });
});
