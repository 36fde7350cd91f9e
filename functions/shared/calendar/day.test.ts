import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import {
  addDays,
  civilOf,
  daysBetween,
  daysFrom,
  fromDayNumber,
  isDay,
  toDayNumber,
  weekdayOf,
} from './day.ts';

const anyDayNumber = fc.integer({ min: toDayNumber('0001-01-01'), max: toDayNumber('9999-12-31') });
const nearDay = fc
  .integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2200-12-31') })
  .map(fromDayNumber);

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2011-09-20', 15_237],
    ['2012-03-01', 15_400],
  ])('%s is day %i', (day, number) => {
    expect(toDayNumber(day)).toBe(number);
    expect(fromDayNumber(number)).toBe(day);
  });

  test.each([
    '2011-02-31',
    '2011-02-29',
    '1900-02-29',
    '2011-04-31',
    '2011-13-01',
    '2011-00-10',
    '2011-01-00',
    '0000-01-01',
    '31.02.2011',
    '2011-9-20',
    '2011/09/20',
    '2011-09-2x',
    '2011-09-20T00:00:00Z',
    '',
  ])('%s is refused', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => toDayNumber(text)).toThrow(expect.objectContaining({ code: 'impossibleDay' }));
    expect(() => addDays(text, 1)).toThrow(Refusal);
  });

  test('days beyond the four-digit years are refused', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(Refusal);
    expect(() => addDays('0001-01-01', -1)).toThrow(Refusal);
  });

  test.each([
    ['2011-05-01', 7],
    ['2011-06-25', 6],
    ['2011-09-20', 2],
    ['1969-12-29', 1],
    ['1900-01-01', 1],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  test('distances run both ways', () => {
    expect(daysBetween('2011-05-16', '2011-06-15')).toBe(30);
    expect(daysBetween('2011-06-15', '2011-05-16')).toBe(-30);
    expect(addDays('2011-12-31', 1)).toBe('2012-01-01');
  });

  test('a range holds both its ends, and nothing when it is turned round', () => {
    expect(daysFrom('2012-02-28', '2012-03-01')).toEqual(['2012-02-28', '2012-02-29', '2012-03-01']);
    expect(daysFrom('2012-03-01', '2012-02-28')).toEqual([]);
  });

  test('property: writing and reading a day are inverse over all years', () => {
    fc.assert(fc.property(anyDayNumber, (number) => toDayNumber(fromDayNumber(number)) === number));
  });

  test('property: agrees with the platform’s calendar', () => {
    fc.assert(
      fc.property(nearDay, (day) => {
        const date = new Date(`${day}T00:00:00Z`);
        expect(toDayNumber(day) * 86_400_000).toBe(date.getTime());
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
        expect(civilOf(day).dayOfMonth).toBe(date.getUTCDate());
      }),
    );
  });

  test('property: adding days is undone by taking them away, and keeps the order of the texts', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: 1, max: 40_000 }), (day, days) => {
        const later = addDays(day, days);
        expect(addDays(later, -days)).toBe(day);
        expect(daysBetween(day, later)).toBe(days);
        expect(later > day).toBe(true);
      }),
    );
  });
});
