import { expect, test } from 'vitest';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { endOfDay } from '../../shared/calendar/zone.ts';
import type { Proof } from '../../shared/evidence.ts';
import { aMeasure, aPlan, aProof, aSchool, rolling } from '../testing/builders.ts';
import { count, countMeasure, judgeNodes } from './count.ts';
import { unheardOf } from './unheard.ts';
import { type Evidence, yardstickOf } from './yardstick.ts';

const heardOn = (on: string, status: Proof['status'], known: string): Proof => ({
  ...aProof(status, known),
  because: { code: status === 'noData' ? 'dataStale' : 'dataFresh', params: { on } },
});
const stale = heardOn('2011-09-14', 'noData', '2011-09-17');

test('that a school has not done a thing is not held against it once the exchange hears of it no more', () => {
  const missing = aProof('missing', '2011-09-14');
  expect(unheardOf(missing, stale, '2011-W37')).toBe(stale);
  expect(unheardOf(missing, heardOn('2011-09-19', 'satisfied', '2011-09-19'), '2011-W37')).toBe(missing);
  expect(unheardOf(missing, undefined, '2011-W37')).toBe(missing);
  const done = aProof('satisfied', '2011-09-14');
  expect(unheardOf(done, stale, '2011-W37')).toBe(done);
});

test('a period that was over when it was last heard of stands, and so does what came another way since', () => {
  const missing = aProof('missing', '2011-09-05');
  expect(unheardOf(missing, stale, '2011-W36')).toBe(missing);
  const brought = aProof('missing', '2011-09-12', '2011-09-19');
  expect(unheardOf(brought, stale, '2011-W37')).toBe(brought);
});

test('one feed stopped: the school is counted and listed as without data, not as overdue; other measures stay', () => {
  const schools = ['1', '2', '3'].map((number) => aSchool(`s-20602000-00${number}`));
  const [silent = '', heard = ''] = schools.map(({ id }) => id);
  const missing = [aProof('missing', '2011-09-14')];
  const proofs: Record<string, Map<string, readonly Proof[]>> = {
    'adoption.gradebookKept 2011-W37': new Map(schools.map(({ id }) => [id, missing])),
    'adoption.usageReached 2011-W37': new Map(schools.map(({ id }) => [id, missing])),
    'exchange.heard once': new Map([
      [silent, [stale]],
      [heard, [stale, heardOn('2011-09-19', 'satisfied', '2011-09-19')]],
    ]),
  };
  const evidence: Evidence = { of: (key, period) => proofs[`${key} ${period}`] };
  const day = '2011-09-20';
  const judged = { asOf: day, lookup: { day, knownBefore: endOfDay(day, 'Europe/Moscow') } };
  const workingDays = workingCalendar({ country: 'RU', knownAt: '2011-12-31' });
  const standing = (predicate: string) => {
    const measure = aMeasure({ ...rolling('week'), predicate: { id: predicate } });
    const yardstick = yardstickOf(measure, aPlan([measure]), workingDays);
    const list = judgeNodes(schools, yardstick, '2011-W37', evidence, judged);
    const figures = countMeasure(schools, yardstick, evidence, judged, '2011-09-12');
    expect(figures.periods?.['2011-W37']).toEqual(count(list));
    return list;
  };
  const gradebooks = standing('adoption.gradebookKept');
  expect(gradebooks.map(({ status }) => status)).toEqual(['noData', 'overdue', 'overdue']);
  expect(gradebooks[0]?.because).toEqual({ code: 'dataStale', params: { on: '2011-09-14' } });
  expect(standing('adoption.usageReached').map(({ status }) => status)).toEqual([
    'overdue',
    'overdue',
    'overdue',
  ]);
});
