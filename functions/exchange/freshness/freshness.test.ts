import { expect, test } from 'vitest';
import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { exchangeFreshHistory } from '../predicates/fresh.ts';
import { ageOfHeard, regionFreshness, schoolHours, withDay, withHeard } from '../rules/freshness.ts';

const zone = 'Europe/Moscow';
/** Where no year is stated every day counts; one with a year rests on Sundays. */
const calendar = {
  ...schoolCalendar([]),
  dayKind: (day: string) =>
    ['2011-09-18', '2011-09-25'].includes(day) ? ('weekend' as const) : ('lesson' as const),
};

test('hours of school days are counted: a Sunday makes nothing older', () => {
  // Saturday 12:00 to Monday 12:00 in Moscow, where clocks stood at UTC+4.
  expect(schoolHours('2011-09-17T08:00:00.000Z', '2011-09-19T08:00:00.000Z', calendar, zone)).toBe(24);
  expect(schoolHours('2011-09-18T08:00:00.000Z', '2011-09-18T12:00:00.000Z', calendar, zone)).toBe(0);
  expect(schoolHours('2011-09-19T08:00:00.000Z', '2011-09-19T08:00:00.000Z', calendar, zone)).toBe(0);
  expect(schoolHours('2001-01-01T00:00:00.000Z', '2011-09-19T08:00:00.000Z', calendar, zone)).toBeLessThan(
    91 * 24,
  );
});

const now = '2011-09-22T08:00:00.000Z';
const heard = (at: string, municipalityId = 'm-1') => ({ at, municipalityId });
const age = (nodeId: string, at: string, municipalityId?: string) =>
  ageOfHeard(nodeId, heard(at, municipalityId), now, calendar, zone);

test('a school is fresh for 36 hours of school days; half of a municipality grown old hatches it', () => {
  expect(age('s-1', '2011-09-20T20:00:00.000Z')).toMatchObject({ ageHours: 36, isStale: false });
  expect(age('s-1', '2011-09-20T19:59:00.000Z')).toMatchObject({ isStale: true });
  const ages = [
    age('s-1', now, 'm-1'),
    age('s-2', '2011-09-12T08:00:00.000Z', 'm-1'),
    age('s-3', now, 'm-2'),
    age('s-4', now, 'm-2'),
    age('s-5', '2011-09-12T08:00:00.000Z', 'm-2'),
  ];
  expect(regionFreshness(ages, [], now)).toMatchObject({
    connected: 5,
    fresh: 3,
    municipalities: [
      { nodeId: 'm-1', connected: 2, stale: 1, isStale: true },
      { nodeId: 'm-2', connected: 3, stale: 1, isStale: false },
    ],
    stale: ['s-2', 's-5'],
  });
});

test('what was heard later counts, what was heard before changes nothing', () => {
  const known = { 's-1': heard('2011-09-20T08:00:00.000Z') };
  expect(withHeard(known, [{ nodeId: 's-1', at: '2011-09-19T08:00:00.000Z' }])).toBeUndefined();
  expect(withHeard(known, [{ nodeId: 's-2', municipalityId: 'm-1', at: now }])).toEqual({
    ...known,
    's-2': heard(now),
  });
});

test('fourteen school days in a row prove full operation; a day below 99 % begins the count anew', () => {
  const dayOf = (number: number) => `2011-09-${String(number).padStart(2, '0')}`;
  const counted = (number: number, fresh = 100) => ({
    day: dayOf(number),
    recordedAt: `${dayOf(number + 1)}T00:05:00.000Z`,
    schools: 100,
    connected: 100,
    fresh,
  });
  const good = Array.from({ length: 14 }, (_, index) => counted(index + 1, 99));
  expect(exchangeFreshHistory(good.slice(0, 13)).at(-1)).toMatchObject({
    status: 'missing',
    because: { code: 'exchangeFreshCounted', params: { done: 13, days: 14 } },
  });
  expect(exchangeFreshHistory(good).at(-1)).toMatchObject({ since: '2011-09-14', status: 'satisfied' });
  const broken = exchangeFreshHistory([...good, counted(15, 98)]);
  expect(broken.at(-1)).toMatchObject({
    since: '2011-09-15',
    status: 'missing',
    because: { code: 'exchangeNotFresh', params: { fresh: 98, schools: 100 } },
  });
  expect(withDay(good, counted(3, 10)).find(({ day }) => day === '2011-09-03')?.fresh).toBe(10);
  expect(withDay(good, counted(3, 10))).toHaveLength(14);
});
