import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { addDays, fromDayNumber, toDayNumber } from './day.ts';
import { dayOf, endOfDay, offsetAt, startOfDay } from './zone.ts';

const moscow = 'Europe/Moscow';
const HOUR = 3_600_000;
const someDay = fc
  .integer({ min: toDayNumber('2005-01-01'), max: toDayNumber('2035-12-31') })
  .map(fromDayNumber);
// Moscow changed its law twice; Cairo and São Paulo moved their clocks at midnight; Kathmandu is UTC+5:45.
const someZone = fc.constantFrom(moscow, 'Africa/Cairo', 'America/Sao_Paulo', 'Asia/Kathmandu', 'UTC');

describe('Moscow time', () => {
  test.each([
    ['2011-03-26T22:59:59.999Z', 3],
    ['2011-03-26T23:00:00.000Z', 4],
    ['2011-05-13T12:00:00Z', 4],
    ['2011-12-31T12:00:00Z', 4],
    ['2012-01-15T12:00:00Z', 4],
    ['2014-10-25T21:59:59.999Z', 4],
    ['2014-10-25T22:00:00.000Z', 3],
    ['2026-07-01T00:00:00Z', 3],
    ['2010-07-01T00:00:00Z', 4],
    ['2011-01-15T00:00:00Z', 3],
  ])('at %s clocks are %i hours ahead of UTC', (instant, hours) => {
    expect(offsetAt(Date.parse(instant), moscow)).toBe(hours * HOUR);
  });

  test.each([
    ['2011-05-13', '2011-05-13T20:00:00.000Z'],
    ['2011-02-28', '2011-02-28T21:00:00.000Z'],
    ['2011-03-26', '2011-03-26T21:00:00.000Z'],
    ['2011-03-27', '2011-03-27T20:00:00.000Z'],
    ['2011-12-31', '2011-12-31T20:00:00.000Z'],
    ['2012-01-15', '2012-01-15T20:00:00.000Z'],
    ['2014-10-26', '2014-10-26T21:00:00.000Z'],
    ['2026-11-24', '2026-11-24T21:00:00.000Z'],
  ])('%s is over at %s', (day, instant) => {
    expect(endOfDay(day, moscow)).toBe(instant);
  });

  test('one minute before midnight is still the day, one minute after is the next', () => {
    expect(dayOf('2011-05-13T19:59:00Z', moscow)).toBe('2011-05-13');
    expect(dayOf('2011-05-13T20:01:00Z', moscow)).toBe('2011-05-14');
    expect(dayOf(new Date('2011-05-13T20:00:00Z'), moscow)).toBe('2011-05-14');
  });

  test('a zone that is none, and an instant that is none, are faults', () => {
    expect(() => endOfDay('2011-05-13', 'Europe/Atlantis')).toThrow(RangeError);
    expect(() => dayOf('noon', moscow)).toThrow(RangeError);
  });
});

describe('any zone', () => {
  test('property: a day begins where the one before it ends, and its last millisecond is its own', () => {
    fc.assert(
      fc.property(someDay, someZone, (day, zone) => {
        const end = endOfDay(day, zone);
        expect(startOfDay(addDays(day, 1), zone)).toBe(end);
        expect(dayOf(end, zone)).toBe(addDays(day, 1));
        expect(dayOf(new Date(Date.parse(end) - 1), zone)).toBe(day);
      }),
    );
  });

  test('property: agrees with the tz database as luxon reads it', () => {
    const moment = fc.integer({ min: Date.parse('2005-01-01'), max: Date.parse('2035-12-31') });
    fc.assert(
      fc.property(moment, someZone, (epochMs, zone) => {
        const local = DateTime.fromMillis(epochMs, { zone });
        expect(offsetAt(epochMs, zone)).toBe(local.offset * 60_000);
        expect(dayOf(new Date(epochMs), zone)).toBe(local.toISODate());
      }),
    );
  });
});
