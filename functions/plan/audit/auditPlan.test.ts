import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../shared/calendar/day.ts';
import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { usualSchoolYears } from '../../shared/calendar/usualSchoolYears.ts';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import type { Measure } from '../contract.ts';
import { aMeasure, aPlan, by, rolling, waitsFor } from '../testing/builders.ts';
import { auditPlan } from './auditPlan.ts';
import type { AuditContext } from './finding.ts';

const context: AuditContext = {
  workingDays: workingCalendar({ country: 'RU', knownAt: '2011-04-29' }),
  schoolDays: schoolCalendar([usualSchoolYears], '2011-04-29T08:00:00.000Z'),
  tree: { municipalitiesByType: { 'municipal district': 31, 'urban okrug': 3 }, branches: 90 },
};

function found(...measures: Measure[]) {
  return auditPlan(aPlan(measures), context).map(({ rule, measures: numbers, params }) => ({
    rule,
    measures: numbers,
    params,
  }));
}

describe('order audit', () => {
  test('a clean plan has no findings', () => {
    const clean = [
      aMeasure({ number: '1', ...by('2011-05-13'), predicate: { id: 'p.a' } }),
      aMeasure({ number: '2', ...by('2011-05-20'), ...waitsFor('1'), predicate: { id: 'p.b' } }),
      aMeasure({ number: '3', ...rolling('week'), result: { ru: 'Еженедельные сведения', en: 'Weekly' } }),
      aMeasure({ number: '4', ...by('2011-05-25'), participants: ['pupils', 'parents'] }),
    ];
    expect(found(...clean)).toEqual([]);
  });

  test('an inverted dependency, with its size and the feasible date', () => {
    const first = aMeasure({ number: '13', ...by('2011-06-25') });
    const second = aMeasure({ number: '14', ...by('2011-06-14'), ...waitsFor('13') });
    expect(found(first, second)).toContainEqual({
      rule: 'invertedDependency',
      measures: ['14', '13'],
      params: {
        orderDate: '2011-06-14',
        predecessorDate: '2011-06-25',
        feasibleDate: '2011-06-27',
        days: 11,
        confirmed: 1,
      },
    });
  });

  test('two measures due on one Sunday are one finding', () => {
    const params = { date: '2011-05-01', effectiveDate: '2011-05-03' };
    expect(
      found(aMeasure({ number: '1', ...by('2011-05-01') }), aMeasure({ number: '2', ...by('2011-05-01') })),
    ).toEqual([{ rule: 'dayOff', measures: ['1', '2'], params }]);
  });

  test.each([
    ['ownerMissing', { owners: [] }],
    ['ownerCollective', { owners: ['Все категории пользователей'] }],
    ['frequencyAgainstResult', { ...rolling('week'), result: { ru: 'Ежедневные сведения', en: '' } }],
    ['rollingWithoutPeriod', rolling()],
    ['rollingWithoutPeriod', rolling('quarter')],
    [
      'rollingWithoutPeriod',
      { deadline: { kind: 'span', from: '2011-05-01', to: '2011-09-30' }, deadlineText: 'Май-сентябрь' },
    ],
    ['audienceOnVacation', { ...by('2011-06-15'), participants: ['pupils'] }],
    ['namedScopeAgainstTree', { namedScope: 'municipal district' }],
    ['recommendedNotOrdered', { force: 'recommended' }],
    ['legalPersonsOnly', { legalPersonsOnly: true }],
    ['dependencyCycle', { ...rolling('week'), ...waitsFor('1') }],
  ] as [string, Partial<Measure>][])('%s: %#', (rule, overrides) => {
    expect(found(aMeasure(overrides)).map((finding) => finding.rule)).toEqual([rule]);
  });

  test.each([
    ['the same owner among others', { owners: ['Все категории пользователей', 'Департамент'] }],
    ['a name that only begins alike', { owners: ['Всероссийский центр'] }],
    ['an evening of parents in lesson time', { ...by('2011-05-25'), participants: ['parents'] }],
    ['teachers in summer', { ...by('2011-06-15'), participants: ['teachers'] }],
    [
      'a span with its days',
      { deadline: { kind: 'span', from: '2011-05-01', to: '2011-06-30' }, deadlineText: '01.05-30.06' },
    ],
    ['a scope that is all there is', { namedScope: undefined }],
  ] as [string, Partial<Measure>][])('finds nothing in %s', (_what, overrides) => {
    expect(found(aMeasure(overrides))).toEqual([]);
  });

  test('one fact with two deadlines, only where it is asked of the same nodes', () => {
    const predicate = { id: 'p.active' };
    const first = aMeasure({ number: '2.2', ...by('2011-05-16'), predicate });
    const second = aMeasure({ number: '8', ...by('2011-06-15'), predicate });
    expect(found(first, second)).toEqual([
      {
        rule: 'oneFactTwoDeadlines',
        measures: ['2.2', '8'],
        params: { predicate: 'p.active', first: '2011-05-16', second: '2011-06-15', days: 30 },
      },
    ]);
    expect(found(first, { ...second, audience: 'municipalities' })).toEqual([]);
    expect(found(first, { ...second, ...by('2011-05-16') })).toEqual([]);
  });

  test('a body under two names, with the measures it owns', () => {
    const body = { name: { ru: 'РЦОИ', en: 'RCOI' }, aliases: ['РЦОИ', 'ОГУ РЦОИ'] };
    const plan = aPlan([aMeasure({ owners: ['ОГУ РЦОИ'] }), aMeasure({ number: '2' })], { bodies: [body] });
    expect(auditPlan(plan, context)).toMatchObject([
      { rule: 'bodyUnderSeveralNames', measures: ['1'], params: { count: 2, names: 'РЦОИ; ОГУ РЦОИ' } },
    ]);
  });

  test('without tree and school calendar, rules that need them find nothing', () => {
    const measure = aMeasure({
      ...by('2011-06-15'),
      participants: ['pupils'],
      namedScope: 'x',
      legalPersonsOnly: true,
    });
    expect(auditPlan(aPlan([measure]), { workingDays: context.workingDays })).toEqual([]);
  });

  test('whatever the dates, a link is inverted, without slack, or in order, and an inversion says its size', () => {
    const day = fc.integer({ min: 0, max: 240 }).map((days) => addDays('2011-05-01', days));
    fc.assert(
      fc.property(day, day, (first, second) => {
        const rules = auditPlan(
          aPlan([
            aMeasure({ number: '1', ...by(first) }),
            aMeasure({ number: '2', ...by(second), ...waitsFor('1') }),
          ]),
          context,
        );
        const inverted = rules.find(({ rule }) => rule === 'invertedDependency');
        const tight = rules.find(({ rule }) => rule === 'zeroSlack');
        expect(Boolean(inverted)).toBe(first > second);
        if (inverted) expect(inverted.params.days).toBe(daysBetween(second, first));
        if (first === second) expect(tight).toBeDefined();
        if (tight)
          expect(context.workingDays.nextWorkingDay(first)).toBe(context.workingDays.nextWorkingDay(second));
      }),
    );
  });
});
