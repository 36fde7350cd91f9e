import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../shared/calendar/day.ts';
import { weekOf } from '../../shared/calendar/period.ts';
import type { Day } from '../../shared/words.ts';
import type { MeasureProgress, SeriesDay } from '../contract.ts';
import { aMeasure, rolling } from '../testing/builders.ts';
import { checksOf, readings, recentPace, widened } from './backTest.ts';
import { forecastOf } from './forecast.ts';
import { paceOf, type TrackPoint } from './pace.ts';

const begins = '2011-04-29';
const once = { measure: aMeasure(), key: 'p.done', every: undefined, dueOn: undefined };
const weekly = { ...once, measure: aMeasure(rolling('week')), every: 'week' as const };

/** One school of `obliged` after another satisfies the measure: so many on each day. */
function daysOf(satisfied: readonly number[], obliged: number): SeriesDay[] {
  return satisfied.map((done, index) => ({
    day: addDays(begins, index),
    measures: { '1': [obliged, done, 0] },
  }));
}

function forecastFrom(satisfied: readonly number[], obliged: number, dueOn?: Day, madeAfter?: number) {
  const days = daysOf(satisfied, obliged);
  const made = (madeAfter ?? satisfied.length) - 1;
  return forecastOf({
    madeOn: addDays(begins, made),
    yardstick: { ...once, dueOn },
    figures: { obliged, satisfied: satisfied[made] ?? 0 },
    days,
  });
}

const steady = (days: number, aDay: number) => Array.from({ length: days }, (_, day) => day * aDay);

describe('the day a measure is done at today’s pace', () => {
  test('a school a day reaches a hundred on the hundredth day, and such forecasts were never wrong', () => {
    expect(forecastFrom(steady(60, 1), 100)).toEqual({
      share: 0.59,
      reach: {
        kind: 'expected',
        on: addDays(begins, 100),
        earliest: addDays(begins, 100),
        latest: addDays(begins, 100),
      },
      pace: expect.objectContaining({ perDay: expect.closeTo(0.01) }),
      backTest: { forecasts: 4, daysAhead: 21, meanError: 0, worstError: 0 },
    });
  });

  test.each([
    ['a plateau', Array(40).fill(30), { kind: 'notAtThisPace', why: 'standsStill' }],
    ['a falling line', steady(40, 1).map((done) => 60 - done), { kind: 'notAtThisPace', why: 'falls' }],
    [
      'a pace that takes years',
      steady(40, 0.1).map(Math.floor),
      { kind: 'notAtThisPace', why: 'standsStill' },
    ],
    ['a slow line', steady(40, 0.25), { kind: 'notAtThisPace', why: 'tooFar' }],
    ['thirteen days', steady(13, 1), { kind: 'cannotBeSaid', why: 'tooFewDays' }],
    ['no day', [], { kind: 'cannotBeSaid', why: 'tooFewDays' }],
    ['all of them done', [...steady(20, 5), 100, 100, 100], { kind: 'reached', on: addDays(begins, 20) }],
  ])('%s', (_name, satisfied, reach) => {
    expect(forecastFrom(satisfied, 100).reach).toMatchObject(reach);
  });

  test('a burst of one day moves the line and not its pace', () => {
    const burst = steady(60, 1).map((done, day) => (day > 50 ? done + 10 : done));
    expect(forecastFrom(burst, 100)).toMatchObject({
      share: 0.69,
      pace: { perDay: expect.closeTo(0.01) },
      reach: { kind: 'expected', on: addDays(begins, 90) },
    });
  });

  test('nothing is said of what nobody can prove, of a measure without data, and where nobody is obliged', () => {
    const days = daysOf(steady(40, 1), 100);
    const why = (figures: MeasureProgress, key: string | undefined = 'p.done') =>
      forecastOf({ madeOn: addDays(begins, 39), yardstick: { ...once, key }, figures, days }).reach;
    expect(
      forecastOf({ madeOn: begins, yardstick: { ...once, key: undefined }, figures: undefined, days }),
    ).toEqual({ reach: { kind: 'cannotBeSaid', why: 'notProved' } });
    expect(why({ obliged: 0, satisfied: 0 })).toEqual({ kind: 'cannotBeSaid', why: 'nobodyObliged' });
    expect(why({ obliged: 9, satisfied: 0, noData: 9 })).toEqual({ kind: 'cannotBeSaid', why: 'noData' });
  });
});

describe('against the deadline', () => {
  const verdictOf = (dueAfter: number) =>
    forecastFrom(steady(60, 1), 100, addDays(begins, dueAfter)).atDeadline;

  test('kept, missed, and gone by', () => {
    expect(verdictOf(100)).toMatchObject({ share: 1, verdict: 'kept', warns: false });
    expect(verdictOf(99)).toMatchObject({ share: 0.99, verdict: 'missed', warns: false });
    expect(verdictOf(58)).toBeUndefined();
  });

  test('warns three weeks before a miss, not earlier', () => {
    expect(verdictOf(59 + 21)).toMatchObject({ share: 0.8, verdict: 'missed', warns: true });
    expect(verdictOf(59 + 22)).toMatchObject({ verdict: 'missed', warns: false });
  });

  test('what nobody has begun has no day and no surety, but a deadline', () => {
    const { reach, atDeadline, backTest } = forecastFrom(Array(60).fill(0), 100, addDays(begins, 70));
    expect(reach).toEqual({ kind: 'cannotBeSaid', why: 'notBegun' });
    expect(atDeadline).toMatchObject({ share: 0, low: 0, high: 1, verdict: 'likelyMissed', warns: true });
    expect(backTest).toBeUndefined();
  });

  test('a plateau that has sometimes moved is likely missed, not surely', () => {
    const moved = [...steady(30, 1), ...Array(20).fill(29), ...steady(20, 3).map((more) => 29 + more)];
    const stopped = [...moved, ...Array(20).fill(86)];
    expect(forecastFrom(stopped, 100, addDays(begins, 105)).atDeadline).toMatchObject({
      share: 0.86,
      verdict: 'likelyMissed',
      warns: true,
    });
  });
});

describe('a rolling measure', () => {
  const strip = (shares: readonly number[]) =>
    Object.fromEntries(
      shares.map((satisfied, index) => [
        weekOf(addDays('2011-09-05', index * 7)),
        satisfied < 0 ? { obliged: 0, satisfied: 0, notExpected: 10 } : { obliged: 10, satisfied },
      ]),
    );
  const of = (shares: readonly number[]) =>
    forecastOf({
      madeOn: addDays('2011-09-05', shares.length * 7),
      yardstick: weekly,
      figures: { obliged: 10, satisfied: 5, periods: strip(shares) },
      days: [],
    });

  test('is read week by week; a vacation is no week of zero', () => {
    expect(of([2, 3, 4, -1, 6, 7])).toMatchObject({
      share: 0.7,
      reach: { kind: 'expected', on: addDays('2011-09-05', 42 + 21) },
    });
    expect(of([2, 3, 4]).reach).toEqual({ kind: 'cannotBeSaid', why: 'tooFewDays' });
  });

  test('is reached since the first of the weeks that stand reached', () => {
    expect(of([10, 4, 10, 10]).reach).toEqual({ kind: 'reached', on: '2011-09-25' });
  });
});

const shares = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 0, maxLength: 150 });
const rising = shares.map((values) => [...values].sort((a, b) => a - b));

describe('of whatever line', () => {
  test('a day is named later than the day it is named on, within its band, and within half a year', () => {
    fc.assert(
      fc.property(shares, (satisfied) => {
        const { reach } = forecastFrom(satisfied, 50);
        if (reach.kind !== 'expected') return;
        const madeOn = addDays(begins, satisfied.length - 1);
        expect(reach.earliest > madeOn).toBe(true);
        expect(reach.earliest <= reach.on && reach.on <= (reach.latest ?? '9')).toBe(true);
        expect(daysBetween(madeOn, reach.on)).toBeLessThanOrEqual(180);
      }),
    );
  });

  test('a line that never falls is never told to fall; one that falls names no day', () => {
    fc.assert(
      fc.property(rising, (satisfied) => {
        expect(forecastFrom(satisfied, 50).reach).not.toMatchObject({ why: 'falls' });
        const falling = forecastFrom([...satisfied].reverse(), 51).reach;
        expect(falling).not.toHaveProperty('on');
      }),
    );
  });

  test('nothing later than its day is looked at, and the order of the days does not matter', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 150 }), (satisfied, madeAfter) => {
        const made = Math.min(madeAfter, satisfied.length);
        if (made === 0) return;
        const known = forecastFrom(satisfied.slice(0, made), 50);
        expect(forecastFrom(satisfied, 50, undefined, made)).toEqual(known);
        const shuffled = forecastOf({
          madeOn: addDays(begins, made - 1),
          yardstick: once,
          figures: { obliged: 50, satisfied: satisfied[made - 1] ?? 0 },
          days: daysOf(satisfied.slice(0, made), 50).reverse(),
        });
        expect(shuffled).toEqual(known);
      }),
    );
  });

  test('the pace lies within its limits, whatever the order of the points', () => {
    const points = fc.uniqueArray(
      fc.record({ x: fc.nat(200), share: fc.integer({ min: 0, max: 40 }).map((done) => done / 40) }),
      {
        selector: ({ x }) => x,
        minLength: 2,
        maxLength: 28,
      },
    );
    fc.assert(
      fc.property(points, (some) => {
        const pace = paceOf(some);
        expect(pace && pace.low <= pace.perDay && pace.perDay <= pace.high).toBe(true);
        expect(paceOf([...some].reverse())).toEqual(pace);
      }),
    );
    expect(paceOf([{ x: 1, share: 0.5 }])).toBeUndefined();
  });
});

/** Adoption as it goes: an S-curve of its own height, speed and middle, in steps of whole schools, by a fixed seed. */
function adoptionCurve(seed: number): TrackPoint[] {
  let state = seed * 2_654_435_761;
  const chance = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const [middle, speed, height] = [20 + chance() * 100, 8 + chance() * 20, 0.7 + chance() * 0.3];
  let done = 0;
  return Array.from({ length: 150 }, (_, x) => {
    const wanted = (40 * height) / (1 + Math.exp(-(x - middle) / speed));
    while (done < wanted && chance() < 0.7) done += 1;
    return { x, share: done / 40 };
  });
}

test('on 200 curves of adoption the band holds what came three weeks later in at least three cases of four', () => {
  const reading = readings.days;
  let [held, asked] = [0, 0];
  for (let seed = 1; seed <= 200; seed++) {
    const curve = adoptionCurve(seed);
    for (const made of [70, 90, 110]) {
      const track = curve.slice(0, made + 1);
      const recent = recentPace(track, reading);
      const [then, later] = [track.at(-1), curve[made + reading.ahead]];
      if (!recent || !then || !later || then.share >= 1) continue;
      const { low, high } = widened(recent, checksOf(track, reading));
      const came = (later.share - then.share) / reading.ahead;
      asked += 1;
      if (low - 1e-9 <= came && came <= high + 1e-9) held += 1;
    }
  }
  expect(asked).toBeGreaterThan(300);
  expect(held / asked).toBeGreaterThan(0.75);
});
