import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { usualSchoolYears } from '../../shared/calendar/usualSchoolYears.ts';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { type FindingRule, planContentSchema } from '../contract.ts';
import { scheduleOf } from '../rules/schedule.ts';
import { auditPlan } from './auditPlan.ts';

const file = fileURLToPath(new URL('../../../infra/local/demo/order/order-393.json', import.meta.url));
const content = planContentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const workingDays = workingCalendar({ country: 'RU', knownAt: content.order.signedOn });
const findings = auditPlan(content, {
  workingDays,
  schoolDays: schoolCalendar([usualSchoolYears], '2011-04-29T08:00:00.000Z'),
  tree: { municipalitiesByType: { 'municipal district': 31, 'urban okrug': 3 }, branches: 90 },
});

function found(rule: FindingRule) {
  return findings.filter((finding) => finding.rule === rule);
}

const pairs = (rule: FindingRule) => found(rule).map(({ measures }) => measures.join('+'));

describe('what the rules find in order 393', () => {
  test('three inversions, with their size and the feasible date', () => {
    const sizes = found('invertedDependency').map(({ measures, params }) => [
      ...measures,
      params.days,
      params.feasibleDate,
    ]);
    expect(sizes).toEqual([
      ['4', '8', 16, '2011-06-15'],
      ['14', '13', 14, '2011-05-30'],
      ['20', '21', 31, '2011-08-15'],
    ]);
  });

  test('one fact with two deadlines thirty days apart', () => {
    expect(found('oneFactTwoDeadlines')).toMatchObject([
      { measures: ['2.2', '8'], params: { first: '2011-05-16', second: '2011-06-15', days: 30 } },
    ]);
  });

  test('two days off under three measures', () => {
    expect(found('dayOff')).toMatchObject([
      { measures: ['1', '2'], params: { date: '2011-05-01', effectiveDate: '2011-05-03' } },
      { measures: ['16'], params: { date: '2011-06-25', effectiveDate: '2011-06-27' } },
    ]);
  });

  test('seven links without slack on five dates', () => {
    const links = ['8+9', '2.3+10', '11+12', '18+19', '19+20', '21+22', '23+24'];
    expect(pairs('zeroSlack')).toEqual(links);
    expect(new Set(found('zeroSlack').map(({ params }) => params.date)).size).toBe(5);
  });

  test.each([
    ['ownerMissing', ['12']],
    ['ownerCollective', ['2', '10']],
    ['frequencyAgainstResult', ['2.4']],
    ['rollingWithoutPeriod', ['1.1', '1.2', '1.3', '1.4', '2.5', '2.6', '2.7']],
    ['audienceOnVacation', ['9']],
    ['namedScopeAgainstTree', ['3']],
    ['legalPersonsOnly', ['2.1']],
    ['recommendedNotOrdered', ['2.1+2.2+2.3+2.4+2.5+2.6+2.7+8+9+21']],
    ['dependencyCycle', []],
  ] as [FindingRule, string[]][])('%s: %s', (rule, expected) => {
    expect(pairs(rule)).toEqual(expected);
  });

  test('the seminar for 31 districts would leave out 3 of 34', () => {
    expect(found('namedScopeAgainstTree')[0]?.params).toMatchObject({ named: 31, inTree: 34, missing: 3 });
  });

  test('three bodies under several names', () => {
    expect(found('bodyUnderSeveralNames').map(({ params }) => params.name)).toEqual(
      content.bodies.map(({ name }) => name.ru),
    );
  });

  test('the last deadline is 1 September, reached by the exchange through the school’s own information', () => {
    const { criticalChain, measures } = scheduleOf(content, workingDays);
    expect(criticalChain.slice(-3)).toEqual(['22', '23', '24']);
    expect(measures.get('24')).toMatchObject({ finishesOn: '2011-09-01', slackWorkingDays: 0 });
    expect(measures.get('14')).toMatchObject({ finishesOn: '2011-05-30' });
  });
});
