import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSession } from '../../testing/builders.ts';
import { effectOf, type SchoolAround, shareIn, weeksAround } from './effectOf.ts';
import { matchedDifference, type SchoolChange } from './matchedDifference.ts';
import { studentQuantile } from './studentQuantile.ts';

test.each([
  [3, 3.182, 0.02],
  [5, 2.571, 0.003],
  [10, 2.228, 0.001],
  [30, 2.042, 0.001],
  [1e6, 1.96, 0.001],
])('the quantile of t with %d degrees is that of the tables', (degrees, table, within) => {
  expect(Math.abs(studentQuantile(degrees) - table)).toBeLessThan(within);
});

/** A row of numbers between 0 and 1 that is the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Schools of three groups that all grow a little and differ by chance; `planted` is added where people came. */
function world(seed: number, { schools = 90, planted = 0 } = {}): SchoolChange[] {
  const next = chance(seed);
  const bell = () => Array.from({ length: 6 }, next).reduce((sum, one) => sum + one, -3) / Math.sqrt(0.5);
  return Array.from({ length: schools }, () => {
    const group = `g${Math.floor(next() * 3)}`;
    const before = next();
    const isAttendee = next() < 0.35;
    const after = before + 0.05 + 0.12 * bell() - 0.2 * (before - 0.5) + (isAttendee ? planted : 0);
    return { isAttendee, group, before, after };
  });
}

test('where there is no effect 95 of 100 intervals hold zero, and a planted one is found and held', () => {
  const runs = Array.from({ length: 500 }, (_, seed) => matchedDifference(world(seed + 1)).estimate);
  const holding = runs.filter((one) => one && one.low <= 0 && 0 <= one.high).length / runs.length;
  expect(holding).toBeGreaterThan(0.925);
  expect(holding).toBeLessThan(0.98);
  const planted = Array.from(
    { length: 200 },
    (_, seed) => matchedDifference(world(seed + 1, { planted: 0.2 })).estimate,
  );
  const found = planted.filter((one) => one && one.low > 0).length / planted.length;
  const held = planted.filter((one) => one && one.low <= 0.2 && 0.2 <= one.high).length / planted.length;
  expect(found).toBeGreaterThan(0.95);
  expect(held).toBeGreaterThan(0.9);
});

test('neither the order of schools nor the names of groups matter, and exchanged sides turn the sign around', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.infiniteStream(fc.nat()), (seed, order) => {
      const schools = world(seed, { schools: 60, planted: 0.1 });
      const told = matchedDifference(schools);
      const shuffled = schools
        .map((school) => ({ school, rank: order.next().value }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ school }) => ({ ...school, group: `other ${school.group}` }));
      expect(matchedDifference(shuffled)).toEqual(told);
      const low = told.estimate?.low ?? 0;
      const later = matchedDifference(
        schools.map((one) => ({ ...one, after: one.after + (one.isAttendee ? 1 : 0) })),
      );
      expect(later.estimate?.low ?? 0).toBeCloseTo(low + 1, 2);
    }),
    { numRuns: 30 },
  );
});

const school = (isAttendee: boolean, before: number, after: number, group = 'g'): SchoolChange => ({
  isAttendee,
  group,
  before,
  after,
});

test('a village school is held against no lyceum, and one that kept nothing against none that kept all', () => {
  const alike = (group: string, before: number, change: number, isAttendee: boolean) =>
    Array.from({ length: 5 }, (_, at) => school(isAttendee, before, before + change + at * 0.01, group));
  const { matched, compared, estimate } = matchedDifference([
    ...alike('rural', 0.4, 0.2, true),
    ...alike('rural', 0.4, 0.1, false),
    ...alike('urban', 0.4, -0.3, false),
    ...alike('rural', 0, 0.9, false),
    ...alike('rural', 0, 0.9, true)
      .slice(0, 1)
      .map((one) => ({ ...one, group: 'nobody’s' })),
  ]);
  expect([matched, compared]).toEqual([5, 5]);
  expect(estimate).toMatchObject({ difference: 0.1, attended: { before: 0.4 }, compared: { after: 0.52 } });
});

const monday = (week: number) => `2011-W${String(week).padStart(2, '0')}`;

test('weeks of vacation are passed over, the session’s own is left out, and those to come are waited for', () => {
  const isTerm = (week: string) => week <= monday(21) || week >= monday(36);
  const july = [{ date: '2011-07-12' }];
  const terms = { before: [18, 19, 20, 21].map(monday), after: [36, 37].map(monday), isFinal: false };
  expect(weeksAround(july, '2011-09-20', isTerm)).toEqual(terms);
  expect(weeksAround(july, '2011-09-11', isTerm).after).toEqual([]);
  expect(weeksAround(july, '2011-10-03', isTerm)).toMatchObject({
    after: [36, 37, 38, 39].map(monday),
    isFinal: false,
  });
  expect(weeksAround(july, '2011-10-17', isTerm).isFinal).toBe(true);
  const twoDays = [{ date: '2011-09-13' }, { date: '2011-09-20' }];
  expect(weeksAround(twoDays, '2011-10-04', () => true)).toMatchObject({
    before: [33, 34, 35, 36].map(monday),
    after: [39].map(monday),
  });
});

test('a school of which half the weeks are unknown is left out', () => {
  const weeks = [1, 2, 3, 4].map(monday);
  const known = (...numbers: number[]) =>
    numbers.map((week) => ({ week: monday(week), expected: 10, recorded: week }));
  expect(shareIn(known(1, 2), weeks)).toBe(0.15);
  expect(shareIn(known(1), weeks)).toBeUndefined();
  expect(shareIn([{ week: monday(1), expected: 0, recorded: 0 }], [monday(1)])).toBeUndefined();
});

test('the verdict is that of the interval, of too few schools, or of too few weeks', () => {
  const weeks = { before: [18, 19].map(monday), after: [36, 37].map(monday), isFinal: true };
  const around = (isAttendee: boolean, after: number): SchoolAround => ({
    isAttendee,
    group: 'rural',
    lessons: [
      ...weeks.before.map((week) => ({ week, expected: 100, recorded: 40 })),
      ...weeks.after.map((week) => ({ week, expected: 100, recorded: after })),
    ],
  });
  const told = (attended: number[], others: number[], around_ = weeks) =>
    effectOf(
      aSession(),
      [...attended.map((after) => around(true, after)), ...others.map((after) => around(false, after))],
      around_,
      '2011-10-20',
    );
  const still = [40, 41, 39, 40, 42];
  expect(told([70, 72, 69, 71, 70], still)).toMatchObject({ verdict: 'rose', estimate: { difference: 0.3 } });
  expect(told([10, 12, 9, 11, 10], still).verdict).toBe('fell');
  expect(told([41, 40, 40, 39, 42], still)).toMatchObject({
    verdict: 'none',
    schools: { attended: 5, matched: 5, compared: 5 },
  });
  expect(told([70, 72, 69, 71], still)).toMatchObject({
    verdict: 'tooFew',
    schools: { attended: 4, matched: 4 },
  });
  expect(told([70, 72, 69, 71, 70], still, { ...weeks, after: [monday(36)] }).verdict).toBe('noLessons');
});
