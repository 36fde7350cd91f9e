import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingCalendarDataSchema } from './contract.ts';
import { addDays, daysFrom, fromDayNumber, toDayNumber } from './day.ts';
import { russianYears } from './russianYears.ts';
import { workingCalendar, workingCalendarYears } from './workingCalendar.ts';
import { decideYear } from './workingYear.ts';

const russia = workingCalendar({ country: 'RU' });
const unknownYear = (year: number) =>
  expect.objectContaining({ code: 'calendarYearUnknown', params: { year } });

function workedIn(year: number, calendar = russia): number {
  return daysFrom(`${year}-01-01`, `${year}-12-31`).filter(calendar.isWorkingDay).length;
}

describe('the Russian working calendar', () => {
  test.each([
    ['2011-01-06', 'movedDayOff'], // for Saturday 1 January
    ['2011-01-10', 'movedDayOff'], // for Sunday 2 January
    ['2011-01-11', 'workingDay'],
    ['2011-03-05', 'workingWeekend'],
    ['2011-03-07', 'movedDayOff'],
    ['2011-03-08', 'holiday'],
    ['2011-05-01', 'holiday'],
    ['2011-05-02', 'movedDayOff'],
    ['2011-05-03', 'workingDay'],
    ['2011-05-09', 'holiday'],
    ['2011-06-12', 'holiday'],
    ['2011-06-13', 'movedDayOff'],
    ['2011-06-25', 'weekend'],
    ['2011-11-04', 'holiday'],
    ['2011-12-30', 'workingDay'],
    ['2012-01-06', 'movedDayOff'],
    ['2012-01-09', 'movedDayOff'],
    ['2012-03-11', 'workingWeekend'], // a worked Sunday
    ['2012-11-05', 'movedDayOff'],
    ['2013-01-06', 'holiday'], // a holiday only since the edition of 2012
    ['2013-01-08', 'holiday'],
    ['2013-01-09', 'workingDay'],
    ['2013-02-25', 'workingDay'], // its day off went to 10 May
    ['2013-05-10', 'movedDayOff'],
    ['2014-02-24', 'workingDay'],
    ['2014-11-03', 'movedDayOff'],
    ['2019-02-25', 'workingDay'],
    ['2019-05-10', 'movedDayOff'],
    ['2020-03-30', 'decreedDayOff'],
    ['2020-04-30', 'decreedDayOff'],
    ['2020-05-12', 'workingDay'],
    ['2020-06-24', 'decreedDayOff'],
    ['2020-07-01', 'decreedDayOff'],
    ['2021-05-04', 'decreedDayOff'],
    ['2021-11-03', 'decreedDayOff'],
    ['2021-11-04', 'holiday'],
    ['2021-11-05', 'movedDayOff'],
    ['2021-11-06', 'weekend'],
    ['2024-12-28', 'workingWeekend'],
    ['2024-12-31', 'movedDayOff'],
    ['2025-11-01', 'workingWeekend'],
    ['2026-01-09', 'movedDayOff'],
    ['2026-03-09', 'movedDayOff'],
    ['2026-05-11', 'movedDayOff'],
    ['2026-12-31', 'movedDayOff'],
  ])('%s is a %s', (day, kind) => {
    expect(russia.dayKind(day)).toBe(kind);
  });

  test.each([
    [2011, 248],
    [2012, 249],
    [2013, 247],
    [2014, 247],
    [2015, 247],
    [2016, 247],
    [2017, 247],
    [2018, 247],
    [2019, 247],
    [2020, 248 - 29], // the published norm, less the days declared non-working in spring and summer
    [2021, 247 - 7],
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('%i has %i working days, as the published norms of working time count', (year, workingDays) => {
    expect(workedIn(year)).toBe(workingDays);
  });

  test('a day says why it is off', () => {
    expect(russia.describe('2011-03-07')).toEqual({
      kind: 'movedDayOff',
      movedFrom: '2011-03-05',
      act: { kind: 'governmentDecree', number: '600', signedOn: '2010-08-05' },
    });
    expect(russia.describe('2011-05-02')).toMatchObject({
      movedFrom: '2011-05-01',
      act: { number: '201-ФЗ' },
    });
    expect(russia.describe('2011-05-09')).toMatchObject({ holiday: 'victoryDay' });
  });

  test.each([
    ['2011-05-01', '2011-05-03'],
    ['2011-06-25', '2011-06-27'],
    ['2011-06-11', '2011-06-14'],
    ['2011-05-13', '2011-05-13'],
    ['2011-12-31', '2012-01-10'],
    ['2011-03-05', '2011-03-05'],
  ])('what is due on %s takes effect on %s', (day, effective) => {
    expect(russia.nextWorkingDay(day)).toBe(effective);
  });

  test.each([
    ['2011-04-29', 1, '2011-05-03'],
    ['2011-05-01', 1, '2011-05-03'],
    ['2011-05-03', -1, '2011-04-29'],
    ['2011-05-06', 2, '2011-05-11'],
    ['2011-12-30', 1, '2012-01-10'],
    ['2011-03-04', 1, '2011-03-05'],
    ['2011-05-01', 0, '2011-05-01'],
  ])('%s and %i working days is %s', (day, workingDays, result) => {
    expect(russia.addWorkingDays(day, workingDays)).toBe(result);
  });

  test.each([
    ['2011-05-16', '2011-05-30', 10],
    ['2011-05-30', '2011-05-16', -10],
    ['2011-04-29', '2011-05-02', 0],
    ['2011-12-30', '2012-01-11', 2],
    ['2011-01-01', '2012-12-31', 248 + 249],
    ['2011-07-15', '2011-07-15', 0],
  ])('from %s to %s %i working days pass', (from, to, workingDays) => {
    expect(russia.workingDaysBetween(from, to)).toBe(workingDays);
  });
});

describe('what was known when', () => {
  test('2012 was changed in the middle of March', () => {
    const before = workingCalendar({ country: 'RU', knownAt: '2012-03-14' });
    const after = workingCalendar({ country: 'RU', knownAt: '2012-03-15' });
    const may = ['2012-05-05', '2012-05-07', '2012-05-08', '2012-05-12'];
    expect(may.map(before.isWorkingDay)).toEqual([false, true, true, false]);
    expect(may.map(after.isWorkingDay)).toEqual([true, false, false, true]);
    expect([workedIn(2012, before), workedIn(2012, after)]).toEqual([249, 249]);
    expect(before.nextWorkingDay('2012-05-05')).toBe('2012-05-07');
    expect(after.nextWorkingDay('2012-05-06')).toBe('2012-05-10');
  });

  test('the spring of 2020 was an ordinary one until the decrees', () => {
    const ordinary = workingCalendar({ country: 'RU', knownAt: '2020-03-24' });
    expect(workedIn(2020, ordinary)).toBe(248);
    const firstWeek = workingCalendar({ country: 'RU', knownAt: '2020-03-25' });
    expect(['2020-04-03', '2020-04-06'].map(firstWeek.isWorkingDay)).toEqual([false, true]);
  });

  test('before its decree was signed a year is not known', () => {
    const inJuly = workingCalendar({ country: 'RU', knownAt: '2011-07-19' });
    expect(inJuly.isWorkingDay('2011-12-30')).toBe(true);
    expect(() => inJuly.isWorkingDay('2012-01-10')).toThrow(unknownYear(2012));
    expect(() => inJuly.nextWorkingDay('2011-12-31')).toThrow(unknownYear(2012));
    expect(workingCalendar({ country: 'RU', knownAt: '2011-07-20' }).isWorkingDay('2012-01-10')).toBe(true);
  });

  test('before any act was signed no year is known', () => {
    const calendar = workingCalendar({ country: 'RU', knownAt: '1999-12-31' });
    expect(() => calendar.dayKind('2011-05-01')).toThrow(unknownYear(2011));
  });

  test('a known day that does not exist is refused', () => {
    expect(() => workingCalendar({ country: 'RU', knownAt: '2012-02-30' })).toThrow(
      expect.objectContaining({ code: 'impossibleDay' }),
    );
  });
});

describe('what is not known', () => {
  test.each([2010, 2027, 1917])('%i is refused, never guessed', (year) => {
    expect(() => russia.dayKind(`${year}-06-15`)).toThrow(unknownYear(year));
    expect(() => russia.workingDaysBetween('2011-06-15', `${year}-06-15`)).toThrow(unknownYear(year));
  });

  test('counting past the last known year is refused', () => {
    expect(() => russia.addWorkingDays('2026-12-30', 1)).toThrow(unknownYear(2027));
    expect(russia.addWorkingDays('2026-12-29', 1)).toBe('2026-12-30');
  });

  test('the years that can be known are told', () => {
    expect(workingCalendarYears('RU')).toEqual(Array.from({ length: 16 }, (_, index) => 2011 + index));
  });

  test('an impossible day is refused as such', () => {
    expect(() => russia.isWorkingDay('2011-02-31')).toThrow(
      expect.objectContaining({ code: 'impossibleDay' }),
    );
  });
});

describe('days a region adds', () => {
  const act = { kind: 'regionalAct', number: '17', signedOn: '2011-04-01' } as const;
  const regionalDaysOff = [
    { on: '2011-05-03', act },
    { on: '2011-05-08', act },
  ];

  test('they are off, and a weekend stays what it is', () => {
    const calendar = workingCalendar({ country: 'RU', regionalDaysOff });
    expect(calendar.describe('2011-05-03')).toEqual({ kind: 'regionalDayOff', act });
    expect(calendar.dayKind('2011-05-08')).toBe('weekend');
    expect(calendar.nextWorkingDay('2011-05-01')).toBe('2011-05-04');
    expect(russia.isWorkingDay('2011-05-03')).toBe(true);
  });

  test('they are known since their act', () => {
    const calendar = workingCalendar({ country: 'RU', knownAt: '2011-03-31', regionalDaysOff });
    expect(calendar.isWorkingDay('2011-05-03')).toBe(true);
  });
});

describe('the data', () => {
  const [law] = russianYears.laws;
  const decree = (from: string, to: string) => ({
    act: { kind: 'governmentDecree' as const, number: '1', signedOn: '2010-01-01' },
    moves: [{ from, to }],
    daysOff: [],
  });

  test('is checked when it is loaded', () => {
    const foreignYear = { year: 2012, acts: [decree('2011-03-05', '2011-03-07')] };
    const broken = { ...russianYears, years: [foreignYear] };
    expect(workingCalendarDataSchema.safeParse(broken).success).toBe(false);
    const [first, second] = russianYears.years.find(({ year }) => year === 2012)?.acts ?? [];
    const turned = { ...russianYears, years: [{ year: 2012, acts: [second, first] }] };
    expect(workingCalendarDataSchema.safeParse(turned).success).toBe(false);
  });

  test.each([
    ['2011-03-04', '2011-03-07'], // the day it leaves is worked
    ['2011-03-05', '2011-03-08'], // the day it takes is off
  ])('a decree cannot move a day off from %s to %s', (from, to) => {
    expect(() => law && decideYear(2011, law, [decree(from, to)], [])).toThrow(RangeError);
  });
});

describe('properties', () => {
  const someDay = fc
    .integer({ min: toDayNumber('2013-01-01'), max: toDayNumber('2024-12-31') })
    .map(fromDayNumber);
  const someCount = fc.integer({ min: 1, max: 300 });

  test('adding working days lands on a worked day, and counting finds the number again', () => {
    fc.assert(
      fc.property(someDay, someCount, fc.constantFrom(1, -1), (day, count, sign) => {
        const landed = russia.addWorkingDays(day, sign * count);
        expect(russia.isWorkingDay(landed)).toBe(true);
        expect(russia.workingDaysBetween(day, landed)).toBe(sign * count);
      }),
    );
  });

  test('from a worked day, adding is undone by taking away', () => {
    fc.assert(
      fc.property(someDay.filter(russia.isWorkingDay), someCount, (day, count) => {
        expect(russia.addWorkingDays(russia.addWorkingDays(day, count), -count)).toBe(day);
      }),
    );
  });

  test('the next working day is worked, not earlier, its own next, and nothing worked lies before it', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const next = russia.nextWorkingDay(day);
        expect(next >= day && russia.isWorkingDay(next)).toBe(true);
        expect(russia.nextWorkingDay(next)).toBe(next);
        expect(daysFrom(day, addDays(next, -1)).some(russia.isWorkingDay)).toBe(false);
      }),
    );
  });

  test('working days between two days are those one counts by hand', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 500 }), (from, days) => {
        const to = addDays(from, days);
        const byHand = daysFrom(addDays(from, 1), to).filter(russia.isWorkingDay).length;
        expect(russia.workingDaysBetween(from, to)).toBe(byHand);
      }),
    );
  });
});
