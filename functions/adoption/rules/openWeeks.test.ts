import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WeekSum } from '../contract/weekSums.ts';
import { openMeasures } from '../open/contract.ts';
import { weekOfNow, weekOfRegion, weeksUpTo } from './openWeeks.ts';
import { leastTold } from './suppress.ts';
import { emptyWeekSum } from './weekSums.ts';

const aSum = (overrides: Partial<WeekSum> = {}): WeekSum => ({
  ...emptyWeekSum,
  schools: 20,
  reporting: 20,
  classes: 200,
  recordedClasses: 150,
  lessonsExpected: 6000,
  lessonsRecorded: 4000,
  ...overrides,
});

const sums = new Map([
  ['m-1', { '2011-W21': aSum(), '2011-W36': aSum(), '2011-W38': aSum() }],
  ['m-2', { '2011-W36': aSum({ lessonsRecorded: 3000 }) }],
  ['m-3', {}],
]);

test('now is the latest week that is over; on Monday it is the one that ended on Sunday', () => {
  expect(weekOfNow(sums, '2011-09-20')).toBe('2011-W36');
  expect(weekOfNow(sums, '2011-09-25')).toBe('2011-W36');
  expect(weekOfNow(sums, '2011-09-26')).toBe('2011-W38');
  expect(weekOfNow(new Map([['m-1', {}]]), '2011-09-26')).toBeUndefined();
});

test('a summer between two weeks is in the list, and nothing is before the first or after the last', () => {
  const weeks = weeksUpTo(sums, '2011-W36');
  expect(weeks).toHaveLength(16);
  expect([weeks[0], weeks.at(-1)]).toEqual(['2011-W21', '2011-W36']);
  expect(weeksUpTo(sums, undefined)).toEqual([]);
});

test('a municipality without counts has no data; in a holiday nothing was expected of any', () => {
  const { region, municipalities } = weekOfRegion(sums, '2011-W36', false);
  expect(municipalities.get('m-3')).toMatchObject({ state: 'noData' });
  expect(region.figures?.lessons).toEqual({ of: 12_000, done: 7000, share: 0.583 });
  const holiday = weekOfRegion(sums, '2011-W30', true);
  expect(holiday.region.state).toBe('notExpected');
  expect(holiday.municipalities.get('m-1')?.state).toBe('notExpected');
});

test('a municipality all of whose schools rest expects nothing, whatever the others do', () => {
  const rest = new Map([...sums, ['m-4', { '2011-W36': emptyWeekSum }] as const]);
  expect(weekOfRegion(rest, '2011-W36', false).municipalities.get('m-4')?.state).toBe('notExpected');
});

const counted = fc
  .record({ schools: fc.nat(30), classes: fc.nat(300), lessons: fc.nat(9000) })
  .chain(({ schools, classes, lessons }) =>
    fc.record({
      reporting: fc.integer({ min: 1, max: Math.max(1, schools) }),
      recordedClasses: fc.nat(classes),
      lessonsRecorded: fc.nat(lessons),
      schools: fc.constant(Math.max(1, schools)),
      classes: fc.constant(classes),
      lessonsExpected: fc.constant(lessons),
    }),
  )
  .map((drawn) => aSum(drawn));

test('whatever is counted, no figure of one to four leaves, and none that leaves as many of its whole', () => {
  fc.assert(
    fc.property(fc.array(counted, { minLength: 1, maxLength: 8 }), (drawn) => {
      const all = new Map(drawn.map((sum, at) => [`m-${at}`, { '2011-W36': sum }]));
      const { region, municipalities } = weekOfRegion(all, '2011-W36', false);
      for (const { figures } of [region, ...municipalities.values()])
        for (const measure of openMeasures) {
          const { of, done, share } = figures?.[measure] ?? {};
          for (const told of [of, done, of !== undefined && done !== undefined ? of - done : undefined])
            expect(told === undefined || told === 0 || told >= leastTold).toBe(true);
          if (done === undefined) expect(share).toBeUndefined();
        }
    }),
    { numRuns: 500 },
  );
});
