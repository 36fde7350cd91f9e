import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { endOfDay } from '../../shared/calendar/zone.ts';
import { evidenceStatuses, type Proof } from '../../shared/evidence.ts';
import { aMeasure, aMunicipality, aPlan, aProof, aSchool, by, rolling } from '../testing/builders.ts';
import { ageProgress } from './age.ts';
import { count, countedPeriod, countMeasure, judgeNodes } from './count.ts';
import { isObliged } from './obliged.ts';
import { type Evidence, type Judged, yardstickOf } from './yardstick.ts';

const zone = 'Europe/Moscow';
const workingDays = workingCalendar({ country: 'RU', knownAt: '2011-12-31' });
const municipality = 'm-20602000';
const schools = Array.from({ length: 8 }, (_, n) => aSchool(`s-20602000-00${n}`));
const nodes = [aMunicipality(municipality), ...schools];
const startsOn = '2011-04-29';

function onDay(day: string): Judged {
  return { asOf: day, lookup: { day, knownBefore: endOfDay(day, zone) } };
}

function evidenceOf(histories: Record<string, readonly Proof[]>): Evidence {
  return {
    of: (key, period) =>
      new Map(nodes.map(({ id }) => [id, histories[`${id} ${key} ${period}`] ?? []] as const)),
  };
}

const proofs = fc.array(
  fc
    .record({
      status: fc.constantFrom(
        'satisfied',
        'missing',
        'noData',
        'excused',
        'notExpected',
        'notAccepted' as const,
      ),
      since: fc.integer({ min: 0, max: 150 }),
      known: fc.integer({ min: 0, max: 150 }),
    })
    .map(({ status, since, known }) =>
      aProof(status as Proof['status'], addDays(startsOn, since), addDays(startsOn, known)),
    ),
  { maxLength: 4 },
);

const histories = fc.record(
  Object.fromEntries(
    nodes.flatMap(({ id }) => [
      [`${id} p.done once`, proofs],
      [`${id} p.accepted once`, proofs],
      ...['2011-W25', '2011-W26', '2011-W35'].map((week) => [`${id} p.weekly ${week}`, proofs] as const),
    ]),
  ) as Record<string, typeof proofs>,
);

const once = aMeasure({
  ...by('2011-06-15'),
  predicate: { id: 'p.done' },
  audience: 'municipalitiesAndSchools',
});
const weekly = aMeasure({
  number: '2',
  ...rolling('week'),
  predicate: { id: 'p.weekly' },
  force: 'recommended',
});
const plan = aPlan([once, weekly], { acceptance: { id: 'p.accepted' } });

describe('count', () => {
  test('every figure is the length of the list it opens, for all histories, statuses and days', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 200 }), (given, days) => {
        const evidence = evidenceOf(given);
        const judged = onDay(addDays(startsOn, days));
        for (const measure of [once, weekly]) {
          const yardstick = yardstickOf(measure, plan, workingDays);
          const figures = countMeasure(nodes, yardstick, evidence, judged, startsOn);
          const list = judgeNodes(nodes, yardstick, figures.period ?? 'once', evidence, judged);
          for (const status of evidenceStatuses)
            expect(figures[status] ?? 0).toBe(list.filter((row) => row.status === status).length);
          const left = list.filter(({ status }) => status !== 'notExpected' && status !== 'excused');
          expect(figures.obliged).toBe(left.length);
        }
      }),
    );
  });

  test('aged figures of a known day are those the same knowledge gives for the later day', () => {
    const measures = [once, weekly].map((measure) => yardstickOf(measure, plan, workingDays));
    fc.assert(
      fc.property(
        histories,
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 60 }),
        (given, days, later) => {
          const evidence = evidenceOf(given);
          const today = onDay(addDays(startsOn, days));
          const ahead = { ...today, asOf: addDays(today.asOf, later) };
          const counted = measures.map((m) => [
            m.measure.number,
            countMeasure(nodes, m, evidence, today, startsOn),
          ]);
          const aged = ageProgress(
            { nodeId: municipality, measures: Object.fromEntries(counted) },
            measures,
            ahead.asOf,
          );
          const done = measures[0];
          if (!done) throw new Error('no measure');
          expect(aged.measures[once.number]).toEqual(countMeasure(nodes, done, evidence, ahead, startsOn));
        },
      ),
    );
  });

  test('excused and not expected are not among the obliged; no data and not accepted are', () => {
    const list = ['satisfied', 'excused', 'notExpected', 'noData', 'notAccepted'] as const;
    expect(count(list.map((status) => ({ status })))).toEqual({
      obliged: 3,
      satisfied: 1,
      excused: 1,
      notExpected: 1,
      noData: 1,
      notAccepted: 1,
    });
  });
});

describe('countedPeriod', () => {
  const some = { obliged: 3, satisfied: 1 };
  const none = { obliged: 0, satisfied: 0 };

  test.each([
    [
      'the last week that is over',
      { '2011-W22': some, '2011-W23': some, '2011-W24': some },
      '2011-06-15',
      '2011-W23',
    ],
    [
      'not a week of vacation',
      { '2011-W21': some, '2011-W22': none, '2011-W23': some },
      '2011-06-07',
      '2011-W21',
    ],
    ['the current one at the beginning', { '2011-W23': some }, '2011-06-07', '2011-W23'],
    ['not over on its Sunday', { '2011-W22': some, '2011-W23': some }, '2011-06-12', '2011-W22'],
    ['over on Monday', { '2011-W22': some, '2011-W23': some }, '2011-06-13', '2011-W23'],
  ])('%s', (_what, periods, asOf, expected) => {
    expect(countedPeriod(periods, asOf, 'week')).toBe(expected);
  });
});

describe('who is obliged', () => {
  const moment = { day: '2011-08-31', knownBefore: endOfDay('2011-08-31', zone) };

  test.each([
    ['an open school', {}, true],
    ['a branch', { kind: 'branch', legalPerson: false }, false],
    ['a school that is no legal person', { legalPerson: false }, false],
    ['one that opens tomorrow', { opensOn: '2011-09-01' }, false],
    ['one that closes today', { closedOn: '2011-08-31' }, false],
    ['one that closes tomorrow', { closedOn: '2011-09-01' }, true],
    ['one entered tomorrow', { recordedAt: '2011-08-31T20:00:00.000Z' }, false],
    [
      'one whose closing was entered tomorrow',
      { closedOn: '2011-08-20', succession: [{ on: '2011-08-20', recordedAt: '2011-09-01T08:00:00.000Z' }] },
      true,
    ],
  ] as const)('%s: %#', (_what, overrides, expected) => {
    expect(isObliged(aSchool('s-20602000-001', overrides), 'schools', moment)).toBe(expected);
  });
});

test('what is not expected in a municipality is not expected of its schools without evidence of their own', () => {
  const since = '2011-07-25';
  const evidence = evidenceOf({
    [`${municipality} p.weekly 2011-W30`]: [aProof('notExpected', since, '2011-05-01')],
    [`${schools[0]?.id} p.weekly 2011-W30`]: [aProof('missing', since, since)],
  });
  const yardstick = yardstickOf({ ...weekly, force: 'ordered' }, plan, workingDays);
  const list = judgeNodes(nodes, yardstick, '2011-W30', evidence, onDay('2011-08-10'));
  expect(list.map(({ status }) => status)).toEqual(['overdue', ...Array(7).fill('notExpected')]);
});
