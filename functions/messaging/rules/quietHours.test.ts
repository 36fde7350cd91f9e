import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { timeOfDay } from '../../shared/calendar/zone.ts';
import { disturbedAt, nextDigestAt } from './quietHours.ts';

const zone = 'Europe/Moscow';
const place = { zone, calendar: workingCalendar({ country: 'RU', knownAt: '2011-12-31' }) };
const usual = { quietFrom: '21:00', quietTo: '08:00' };

const disturbed = [
  ['a working morning', usual, '2011-09-20T07:00:00.000Z', '2011-09-20T07:00:00.000Z'],
  [
    'the last minute before nine in the evening',
    usual,
    '2011-09-20T16:59:00.000Z',
    '2011-09-20T16:59:00.000Z',
  ],
  ['nine in the evening', usual, '2011-09-20T17:00:00.000Z', '2011-09-21T04:00:00.000Z'],
  ['before dawn', usual, '2011-09-20T01:00:00.000Z', '2011-09-20T04:00:00.000Z'],
  ['Friday night', usual, '2011-09-23T18:00:00.000Z', '2011-09-26T04:00:00.000Z'],
  ['a holiday on a Friday', usual, '2011-11-04T08:00:00.000Z', '2011-11-07T04:00:00.000Z'],
  ['a working Saturday moved by decree', usual, '2011-03-05T08:00:00.000Z', '2011-03-05T08:00:00.000Z'],
  [
    'hours within a day',
    { quietFrom: '13:00', quietTo: '14:00' },
    '2011-09-20T09:30:00.000Z',
    '2011-09-20T10:00:00.000Z',
  ],
  [
    'the night of hours within a day',
    { quietFrom: '13:00', quietTo: '14:00' },
    '2011-09-20T20:30:00.000Z',
    '2011-09-20T20:30:00.000Z',
  ],
  [
    'no quiet hours',
    { quietFrom: '08:00', quietTo: '08:00' },
    '2011-09-20T22:30:00.000Z',
    '2011-09-20T22:30:00.000Z',
  ],
  [
    'hours from midnight before a working day',
    { quietFrom: '00:00', quietTo: '00:01' },
    '2011-05-01T00:00:00.000Z',
    '2011-05-02T20:01:00.000Z',
  ],
  ['a year without a decree', usual, '2035-06-02T09:00:00.000Z', '2035-06-04T05:00:00.000Z'],
] as const;
test.each(disturbed)('in %s a person may be disturbed from then on', (_when, quiet, now, from) => {
  expect(disturbedAt(now, quiet, place)).toBe(from);
});

test('a digest goes at the end of quiet hours that is still to come, on a working day', () => {
  expect(nextDigestAt('2011-09-20T03:59:00.000Z', usual, place)).toBe('2011-09-20T04:00:00.000Z');
  expect(nextDigestAt('2011-09-20T04:00:00.000Z', usual, place)).toBe('2011-09-21T04:00:00.000Z');
  expect(nextDigestAt('2011-09-23T12:00:00.000Z', usual, place)).toBe('2011-09-26T04:00:00.000Z');
});

describe('whatever hours one chooses', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
  const moment = fc
    .integer({ min: Date.parse('2011-05-01T00:00:00Z'), max: Date.parse('2011-12-20T00:00:00Z') })
    .map((ms) => new Date(ms).toISOString());
  const msOf = (text: string) => (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * 60_000;

  test('nobody is disturbed earlier than now, nor within them', () => {
    fc.assert(
      fc.property(time, time, moment, (quietFrom, quietTo, now) => {
        const at = disturbedAt(now, { quietFrom, quietTo }, place);
        expect(at >= now).toBe(true);
        const shown = timeOfDay(new Date(at), zone);
        const [from, to] = [msOf(quietFrom), msOf(quietTo)];
        const isQuiet = from <= to ? shown >= from && shown < to : shown >= from || shown < to;
        expect(isQuiet).toBe(false);
        expect(disturbedAt(at, { quietFrom, quietTo }, place)).toBe(at);
      }),
    );
  });
});
