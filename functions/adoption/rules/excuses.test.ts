import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { usualSchoolYears } from '../../shared/calendar/usualSchoolYears.ts';
import { endOfDay } from '../../shared/calendar/zone.ts';
import { proofAt } from '../../shared/proofs.ts';
import type { ClassWeek, WeekReport } from '../contract/activity.ts';
import type { ExcuseFact } from '../contract/excuses.ts';
import { gradebookKeptHistory } from '../predicates.ts';
import { leftOut, withPart } from './excusedSchools.ts';
import { daysStill, lessonsLeft, standingExcuses, weekOut } from './excuses.ts';
import { municipalWeekOf } from './municipalWeek.ts';
import { schoolWeekOf } from './schoolWeek.ts';
import { waitsOf } from './waits.ts';

/** In 2011 the clocks of the region were four hours ahead: eight o'clock is 04:00Z, eighteen is 14:00Z. */
const zone = 'Europe/Moscow';
const calendar = schoolCalendar([usualSchoolYears]);
const nodeId = 's-1';
const week = '2011-W37';
const later = '2011-09-30T08:00:00.000Z';

const anExcuse = (from: string, to: string | null, more: Partial<ExcuseFact> = {}): ExcuseFact => ({
  incidentId: 'i-1',
  incidentVersion: 1,
  number: '2011-014',
  title: { ru: 'Журнал не открывается', en: 'The gradebook does not open' },
  function: 'gradebook',
  from,
  to,
  withdrawn: false,
  by: 'p',
  recordedAt: '2011-09-16T15:00:00.000Z',
  ...more,
});
const out = (...facts: ExcuseFact[]) => {
  const found = weekOut(week, calendar, { facts, zone }, later);
  return found && `${found.days}/${found.of}`;
};

describe('a day of lessons is taken out of a week', () => {
  test.each([
    ['half of its ten hours', '2011-09-12T04:00:00.000Z', '2011-09-12T09:00:00.000Z', '1/6'],
    ['a minute less', '2011-09-12T04:00:00.000Z', '2011-09-12T08:59:00.000Z', undefined],
    ['the evening and the night', '2011-09-12T14:00:00.000Z', '2011-09-13T04:00:00.000Z', undefined],
    ['from Monday morning to Wednesday noon', '2011-09-12T05:00:00.000Z', '2011-09-14T09:00:00.000Z', '3/6'],
    ['a Sunday', '2011-09-18T04:00:00.000Z', '2011-09-18T14:00:00.000Z', undefined],
  ])('by %s: %s to %s', (_what, from, to, expected) => {
    expect(out(anExcuse(from, to))).toBe(expected);
  });

  test('by two incidents together, hours they share being counted once', () => {
    const one = anExcuse('2011-09-12T04:00:00.000Z', '2011-09-12T07:00:00.000Z');
    const next = { incidentId: 'i-2', number: '2011-015' };
    expect(out(one, anExcuse('2011-09-12T10:00:00.000Z', '2011-09-12T12:00:00.000Z', next))).toBe('1/6');
    expect(out(one, anExcuse('2011-09-12T05:00:00.000Z', '2011-09-12T08:00:00.000Z', next))).toBeUndefined();
  });

  test('by one that goes on: the hours up to the moment that is asked about', () => {
    const going = {
      facts: [anExcuse('2011-09-12T04:00:00.000Z', null, { recordedAt: '2011-09-12T05:00:00.000Z' })],
      zone,
    };
    expect(weekOut(week, calendar, going, '2011-09-12T05:00:00.000Z')).toBeUndefined();
    expect(weekOut(week, calendar, going, '2011-09-13T14:00:00.000Z')).toMatchObject({ days: 2 });
  });

  test('no longer, once it has been withdrawn or shortened', () => {
    const first = anExcuse('2011-09-12T04:00:00.000Z', '2011-09-14T14:00:00.000Z');
    expect(out(first, { ...first, incidentVersion: 2, withdrawn: true })).toBeUndefined();
    expect(out({ ...first, incidentVersion: 2, to: '2011-09-12T14:00:00.000Z' }, first)).toBe('1/6');
  });
});

describe('lessons left', () => {
  test('are those of the other days; what was recorded stays expected', () => {
    expect(lessonsLeft({ lessonsExpected: 30, lessonsRecorded: 0 }, { days: 3, of: 6 })).toBe(15);
    expect(lessonsLeft({ lessonsExpected: 30, lessonsRecorded: 28 }, { days: 3, of: 6 })).toBe(28);
    expect(lessonsLeft({ lessonsExpected: 1, lessonsRecorded: 0 }, { days: 3, of: 6 })).toBe(1);
  });

  test('are never fewer than were recorded, never more than were expected', () => {
    const whole = fc.nat({ max: 60 });
    fc.assert(
      fc.property(whole, whole, fc.nat({ max: 6 }), (expectedLessons, recorded, days) => {
        const counts = {
          lessonsExpected: expectedLessons,
          lessonsRecorded: Math.min(recorded, expectedLessons),
        };
        const left = lessonsLeft(counts, { days, of: 6 });
        expect(left).toBeGreaterThanOrEqual(counts.lessonsRecorded);
        expect(left).toBeLessThanOrEqual(expectedLessons);
      }),
    );
  });
});

const aClass = (className: string, lessonsRecorded: number): ClassWeek => ({
  className,
  lessonsExpected: 30,
  lessonsRecorded,
  marks: 0,
  topics: lessonsRecorded,
  homework: 0,
  lagMedianDays: 2,
  lag90Days: 4,
});
const counted = (second: number): WeekReport => ({
  number: 1,
  effectiveAt: '2011-09-18',
  recordedAt: '2011-09-19T08:00:00.000Z',
  recordedBy: 'p',
  source: 'exchange',
  classes: [aClass('5А', 20), aClass('9Б', second)],
});
const threeDays = anExcuse('2011-09-12T04:00:00.000Z', '2011-09-14T14:00:00.000Z');
const twoDays = anExcuse('2011-09-12T04:00:00.000Z', '2011-09-13T14:00:00.000Z');

function judged(facts: ExcuseFact[], reports: WeekReport[], day = '2011-09-25', knownOn = day) {
  const history = gradebookKeptHistory(
    { nodeId, week, reports },
    { calendarAt: () => calendar, excused: { facts, zone } },
  );
  return proofAt(history, day, endOfDay(knownOn, zone));
}

describe('a school’s week', () => {
  test('whose duty was missed is excused when half of its days are gone, by the name of the incident', () => {
    expect(judged([threeDays], [counted(0)])).toMatchObject({
      status: 'excused',
      because: {
        code: 'incidentInWeek',
        params: { incident: 'i-1', number: '2011-014', title: 'Журнал не открывается', days: 3, of: 6 },
      },
    });
  });

  test('is missed when fewer are gone, by fewer lessons', () => {
    expect(judged([twoDays], [counted(0)])).toMatchObject({
      status: 'missing',
      because: { params: { recordedClasses: 1, classes: 2, dailyShare: 0.5 } },
    });
  });

  test('is kept when it was kept, whatever happened', () => {
    expect(judged([threeDays], [counted(1)])).toMatchObject({ status: 'satisfied' });
  });

  test('without counts is excused, and nothing is known of it once that is withdrawn', () => {
    const withdrawn = {
      ...threeDays,
      incidentVersion: 2,
      withdrawn: true,
      recordedAt: '2011-09-20T08:00:00.000Z',
    };
    expect(judged([threeDays], [])).toMatchObject({ status: 'excused', since: '2011-09-12' });
    expect(judged([twoDays], [])).toMatchObject({ status: 'noData' });
    expect(judged([threeDays, withdrawn], [])).toMatchObject({ status: 'noData' });
    expect(judged([threeDays, withdrawn], [], '2011-09-19')).toMatchObject({ status: 'excused' });
  });

  test('answers a past day by what was known then', () => {
    const late = { ...threeDays, recordedAt: '2011-09-22T08:00:00.000Z' };
    expect(judged([late], [counted(0)], '2011-09-21')).toMatchObject({ status: 'missing' });
    expect(judged([late], [counted(0)], '2011-09-21', '2011-09-22')).toMatchObject({ status: 'excused' });
  });

  test('is not touched by an incident of another week', () => {
    const elsewhere = anExcuse('2011-09-05T04:00:00.000Z', '2011-09-10T14:00:00.000Z');
    expect(judged([elsewhere], [counted(0)])).toMatchObject({ status: 'missing' });
    expect(judged([elsewhere], [])).toBeUndefined();
  });
});

test('in a municipality’s week an excused school is in no share, a shortened one by its other days', () => {
  const gone = [{ recordedAt: '2011-09-16T15:00:00.000Z', days: 3, of: 6 }];
  const missed = schoolWeekOf({ week, reports: [counted(0)] }, false, gone);
  const kept = schoolWeekOf({ week, reports: [counted(10)] }, false, gone);
  const silent = schoolWeekOf({ week, reports: [] }, false, gone);
  expect(municipalWeekOf(week, [missed, kept, silent, undefined], later)).toMatchObject({
    schools: 1,
    excused: 2,
    unknown: 1,
    lessonsExpected: 30,
    lessonsRecorded: 30,
  });
  const before = municipalWeekOf(week, [missed], '2011-09-16T15:00:00.000Z');
  expect(before).toMatchObject({ schools: 0, excused: 0, unknown: 1 });
});

test('a wait stands still on the days an incident took', () => {
  const standing = {
    steps: {
      applied: { on: '2011-09-09', source: 'declared' as const },
      codeReceived: { on: '2011-09-19', source: 'declared' as const },
    },
  };
  const still = (from: string, to: string) => daysStill({ facts: [threeDays], zone }, from, to, later).length;
  expect(waitsOf(standing).codeReceived).toBe(10);
  expect(waitsOf(standing, still).codeReceived).toBe(7);
  expect(daysStill({ facts: [threeDays], zone }, '2011-09-14', '2011-09-19', later)).toEqual([]);
});

describe('the schools of an incident', () => {
  const message = (version: number, part = 1, parts = 1) => ({ incidentId: 'i-1', version, part, parts });

  test('are those of all parts of the newest version; the others are let go once all have come', () => {
    const first = withPart(undefined, message(1), ['s-1', 's-2', 's-3']);
    const half = withPart(first, message(2, 1, 2), ['s-1']);
    expect(half && leftOut(half)).toEqual([]);
    const whole = withPart(half, message(2, 2, 2), ['s-4']);
    expect(whole && leftOut(whole)).toEqual(['s-2', 's-3']);
    expect(withPart(whole, message(1), ['s-2'])).toBeUndefined();
  });
});

test('however the versions of an incident arrive, the newest stands', () => {
  const versions = [1, 2, 3, 4].map((incidentVersion) =>
    anExcuse('2011-09-12T04:00:00.000Z', null, { incidentVersion, withdrawn: incidentVersion === 3 }),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(versions, { minLength: 1 }), (facts) => {
      const newest = Math.max(...facts.map(({ incidentVersion }) => incidentVersion));
      const stands = standingExcuses(facts, later).map(({ incidentVersion }) => incidentVersion);
      expect(stands).toEqual(newest === 3 ? [] : [newest]);
    }),
  );
});
