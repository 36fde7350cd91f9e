import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodSchema } from '../evidence.ts';
import { addDays, fromDayNumber, toDayNumber, weekdayOf } from './day.ts';
import {
  daysOfWeek,
  halfYearOf,
  monthOf,
  type PeriodEvery,
  periodBounds,
  periodOf,
  periodsBetween,
  quarterOf,
  weekOf,
  weeksInYear,
} from './period.ts';

const everyPeriod: PeriodEvery[] = ['week', 'month', 'quarter', 'halfYear'];
const someDay = fc
  .integer({ min: toDayNumber('1990-01-01'), max: toDayNumber('2060-12-31') })
  .map(fromDayNumber);

describe('periods', () => {
  test.each([
    ['2011-09-05', '2011-W36'],
    ['2011-09-11', '2011-W36'],
    ['2011-01-01', '2010-W52'],
    ['2011-01-03', '2011-W01'],
    ['2012-01-01', '2011-W52'],
    ['2009-12-31', '2009-W53'],
    ['2010-01-03', '2009-W53'],
    ['2008-12-29', '2009-W01'],
  ])('%s lies in week %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  test('months, quarters and half-years', () => {
    expect(monthOf('2011-09-20')).toBe('2011-09');
    expect(quarterOf('2011-09-30')).toBe('2011-Q3');
    expect(quarterOf('2011-10-01')).toBe('2011-Q4');
    expect(halfYearOf('2011-06-30')).toBe('2011-H1');
    expect(halfYearOf('2011-07-01')).toBe('2011-H2');
  });

  test.each([
    ['2011-W36', '2011-09-05', '2011-09-11'],
    ['2009-W53', '2009-12-28', '2010-01-03'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2011-Q2', '2011-04-01', '2011-06-30'],
    ['2011-Q4', '2011-10-01', '2011-12-31'],
    ['2011-H1', '2011-01-01', '2011-06-30'],
    ['2011-H2', '2011-07-01', '2011-12-31'],
  ])('%s runs from %s to %s', (period, from, to) => {
    expect(periodBounds(period)).toEqual({ from, to });
  });

  test('a week is Monday to Sunday', () => {
    const days = daysOfWeek('2011-W36');
    expect(days).toHaveLength(7);
    expect([days[0], days[6]]).toEqual(['2011-09-05', '2011-09-11']);
  });

  test.each([
    '2011-W53',
    '2011-W54',
    '2009-W54',
    '2011-W00',
    '2011-13',
    '2011-00',
    '2011-Q5',
    '2011-H3',
    'once',
    '',
  ])('%s is refused', (period) => {
    expect(() => periodBounds(period)).toThrow(expect.objectContaining({ code: 'impossibleDay' }));
    expect(() => daysOfWeek(period)).toThrow(expect.objectContaining({ code: 'impossibleDay' }));
  });

  test('a month is not a week', () => {
    expect(() => daysOfWeek('2011-09')).toThrow(expect.objectContaining({ code: 'impossibleDay' }));
  });

  test('2009, 2015 and 2020 have 53 weeks, 2011 and 2012 have 52', () => {
    expect([2009, 2015, 2020, 2011, 2012].map(weeksInYear)).toEqual([53, 53, 53, 52, 52]);
  });

  test('a strip of periods takes in those it only touches', () => {
    expect(periodsBetween('month', '2011-04-29', '2011-07-01')).toEqual([
      '2011-04',
      '2011-05',
      '2011-06',
      '2011-07',
    ]);
    expect(periodsBetween('quarter', '2011-04-29', '2011-12-31')).toEqual(['2011-Q2', '2011-Q3', '2011-Q4']);
    expect(periodsBetween('halfYear', '2011-06-30', '2011-07-01')).toEqual(['2011-H1', '2011-H2']);
    expect(periodsBetween('week', '2011-12-31', '2012-01-02')).toEqual(['2011-W52', '2012-W01']);
    expect(periodsBetween('week', '2011-09-11', '2011-09-05')).toEqual([]);
  });

  test('property: a day lies within the bounds of its period, and the id is one the evidence accepts', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...everyPeriod), (day, every) => {
        const period = periodOf(every, day);
        const { from, to } = periodBounds(period);
        expect(from <= day && day <= to).toBe(true);
        expect([periodOf(every, from), periodOf(every, to)]).toEqual([period, period]);
        expect(periodSchema.safeParse(period).success).toBe(true);
      }),
    );
  });

  test('property: a week and its days lead to each other', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const days = daysOfWeek(weekOf(day));
        expect(days[weekdayOf(day) - 1]).toBe(day);
        expect(new Set(days.map(weekOf)).size).toBe(1);
      }),
    );
  });

  test('property: periods follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 0, max: 800 }),
        fc.constantFrom(...everyPeriod),
        (from, days, every) => {
          const bounds = periodsBetween(every, from, addDays(from, days)).map(periodBounds);
          for (const [index, { from: start }] of bounds.entries()) {
            const previous = bounds[index - 1];
            if (previous) expect(start).toBe(addDays(previous.to, 1));
          }
        },
      ),
    );
  });
});
