import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthOf, periodBounds, periodsBetween } from '../../shared/calendar/period.ts';
import { proofAt } from '../../shared/proofs.ts';
import type { MonthlyStep } from '../contract/monthly.ts';
import { schoolsControlledHistory } from '../predicates/controls.ts';
import { schoolControlReportHistory } from '../predicates/monthly.ts';
import { aControl } from '../testing/controlBuilders.ts';
import { checklists } from './checklists.ts';
import { findingState, nextRemedyDay, withRecheck } from './controls.ts';
import { monthlyDueOn, monthlyOpensOn, weeksOfMonth } from './monthly.ts';
import { outcomeOf, withReminder } from './reminders.ts';
import { drawSample } from './sample.ts';

const control = aControl();
const rechecking = { today: '2011-09-12', at: '2011-09-12T08:00:00.000Z', by: 'p-1', byName: undefined };

describe('a finding', () => {
  test.each([
    ['2011-09-10', 'open'],
    ['2011-09-11', 'overdue'],
  ] as const)('on %s, its day being the 10th, is %s without anything having run', (today, state) => {
    expect(findingState({ remedyBy: '2011-09-10', rechecks: [] }, today)).toBe(state);
  });

  test('is closed by a recheck that found it remedied, and then no longer awaited', () => {
    const after = withRecheck(control, 'f2', { on: '2011-09-12', remedied: true, note: '' }, rechecking);
    expect(after.findings.map((finding) => findingState(finding, '2012-01-01'))).toEqual([
      'overdue',
      'remedied',
    ]);
    expect([nextRemedyDay(control), nextRemedyDay(after)]).toEqual(['2011-09-08', '2011-09-10']);
    expect(() =>
      withRecheck(after, 'f2', { on: '2011-09-12', remedied: true, note: '' }, rechecking),
    ).toThrow(expect.objectContaining({ code: 'findingRemedied' }));
  });

  test('not remedied gets a new day, and the record keeps the day that stood before', () => {
    const told = { on: '2011-09-12', remedied: false, note: 'нет подписи', remedyBy: '2011-09-20' };
    const [finding] = withRecheck(control, 'f1', told, rechecking).findings;
    expect(finding).toMatchObject({
      remedyBy: '2011-09-20',
      rechecks: [{ wasDue: '2011-09-10', remedied: false }],
    });
  });

  test.each([
    ['dayInFuture', { on: '2011-09-13', remedied: true }],
    ['recheckBeforeControl', { on: '2011-08-31', remedied: true }],
    ['remedyBeforeControl', { on: '2011-09-12', remedied: false, remedyBy: '2011-09-12' }],
  ])('refuses %s', (code, told) => {
    expect(() => withRecheck(control, 'f1', { note: '', ...told }, rechecking)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

test('checklists name each of their lines once, and a version stands once', () => {
  for (const { items } of checklists) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const versions = checklists.map(({ id, version }) => `${id} ${version}`);
  expect(new Set(versions).size).toBe(versions.length);
});

describe('a random choice', () => {
  const pools = fc.uniqueArray(fc.stringMatching(/^s-[0-9]{4}$/), { maxLength: 60 });

  test('is the same for the same seed and pool in whatever order, holds no school twice and none from elsewhere', () => {
    fc.assert(
      fc.property(pools, fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 70 }), (pool, seed, size) => {
        const chosen = drawSample(pool, size, seed);
        expect(drawSample([...pool].reverse(), size, seed)).toEqual(chosen);
        expect(new Set(chosen).size).toBe(Math.min(size, pool.length));
        expect(chosen.every((id) => pool.includes(id))).toBe(true);
      }),
    );
  });

  test('gives every school about the same chance', () => {
    const pool = Array.from({ length: 10 }, (_, at) => `s-${at}`);
    const times = new Map(pool.map((id) => [id, 0]));
    for (let seed = 0; seed < 2000; seed += 1)
      for (const id of drawSample(pool, 3, `проверка ${seed}`)) times.set(id, (times.get(id) ?? 0) + 1);
    for (const count of times.values()) expect(Math.abs(count - 600)).toBeLessThan(90);
  });

  test('stays what it was: the numbers of a recorded seed are fixed', () => {
    const pool = Array.from({ length: 8 }, (_, at) => `s-${at}`);
    expect(drawSample(pool, 3, '2011-III')).toEqual(['s-6', 's-3', 's-5']);
    expect(drawSample(pool, 8, 'a')).not.toEqual(drawSample(pool, 8, 'b'));
  });
});

describe('a month', () => {
  test('has the weeks whose Thursday lies in it, so that each week belongs to one month', () => {
    expect(weeksOfMonth('2011-09')).toEqual(['2011-W35', '2011-W36', '2011-W37', '2011-W38', '2011-W39']);
    const months = periodsBetween('month', '2011-01-01', '2013-12-31');
    const weeks = months.flatMap(weeksOfMonth);
    expect(new Set(weeks).size).toBe(weeks.length);
    expect(weeks).toHaveLength(156);
  });

  test('can be reported on before its report is due', () => {
    for (const month of periodsBetween('month', '2011-01-01', '2014-12-31'))
      expect(monthlyOpensOn(month) < monthlyDueOn(month)).toBe(true);
    expect([monthlyOpensOn('2011-09'), monthlyDueOn('2011-09')]).toEqual(['2011-10-01', '2011-10-05']);
  });
});

describe('evidence of the monthly report', () => {
  const step = (kind: MonthlyStep['kind'], on: string): MonthlyStep => ({
    kind,
    on,
    at: `${on}T09:00:00.000Z`,
    by: 'p-1',
  });
  const statusOn = (steps: MonthlyStep[], day: string) =>
    proofAt(
      schoolControlReportHistory({ schoolId: 's-1', month: '2011-09', steps }),
      day,
      `${day}T21:00:00.000Z`,
    );
  const steps = [
    step('submitted', '2011-10-03'),
    step('returned', '2011-10-04'),
    step('submitted', '2011-10-07'),
  ];

  test('in time it counts within its month, returned it is missing, sent again it counts from that day', () => {
    expect(statusOn(steps, '2011-10-02')).toBeUndefined();
    expect(statusOn(steps, '2011-10-03')).toMatchObject({ status: 'satisfied', since: '2011-09-30' });
    expect(statusOn(steps, '2011-10-05')).toMatchObject({ status: 'missing' });
    expect(statusOn(steps, '2011-10-08')).toMatchObject({ status: 'satisfied', since: '2011-10-07' });
  });

  test('accepted, it stays satisfied since the day it was sent', () => {
    const accepted = [step('submitted', '2011-10-03'), step('accepted', '2011-10-20')];
    expect(statusOn(accepted, '2011-10-25')).toMatchObject({
      status: 'satisfied',
      since: '2011-09-30',
      because: { code: 'monthlyAccepted' },
    });
  });
});

test('a municipality has controlled its schools once the last of them was looked at', () => {
  const held = (nodeId: string, on: string) => ({ nodeId, on, recordedAt: `${on}T12:00:00.000Z` });
  const controls = [held('s-1', '2011-07-05'), held('s-1', '2011-07-20'), held('s-2', '2011-08-01')];
  const historyOf = (schools: string[]) => schoolsControlledHistory(controls, new Set(schools), 'm-1');
  const { to } = periodBounds(monthOf('2011-09-01'));
  expect(proofAt(historyOf(['s-1', 's-2']), to, `${to}T21:00:00.000Z`)).toMatchObject({
    status: 'satisfied',
    since: '2011-08-01',
  });
  expect(proofAt(historyOf(['s-1', 's-2', 's-3']), to, `${to}T21:00:00.000Z`)).toMatchObject({
    status: 'missing',
    because: { code: 'schoolsNotControlled', params: { done: 2, of: 3, left: 1 } },
  });
});

describe('what came of a reminder', () => {
  const reminded = { at: '2011-09-10T08:00:00.000Z', day: '2011-09-10' };
  const proof = (status: 'satisfied' | 'missing', knownSince: string) => ({
    history: [{ since: '2011-05-13', knownSince, status, because: { code: 'x' } }],
  });
  const dayOf = (at: string) => at.slice(0, 10);

  test.each([
    ['what was known before it is not its doing', proof('satisfied', '2011-09-09T08:00:00.000Z'), 'notYet'],
    ['what became known after it is', proof('satisfied', '2011-09-14T08:00:00.000Z'), 'satisfied'],
    ['what is missing is not', proof('missing', '2011-09-14T08:00:00.000Z'), 'notYet'],
  ] as const)('%s', (_name, verdict, kind) => {
    const outcome = outcomeOf(reminded, [verdict], '2011-09-20', dayOf);
    expect(outcome).toEqual(kind === 'satisfied' ? { kind, on: '2011-09-14', days: 4 } : { kind, days: 10 });
  });

  test('a school is reminded of one measure once a day, of another it may be', () => {
    const reminder = (id: string, number: string) => ({
      id,
      planId: 'p',
      number,
      evidence: 'e',
      period: 'once',
      at: reminded.at,
      by: 'p-1',
      title: { ru: 'т', en: '' },
      text: { ru: 'т', en: '' },
      schools: [{ schoolId: 's-1', status: 'overdue' as const, because: { code: 'x' } }],
    });
    const empty = { regionId: 'r-20', municipalityId: 'm-1', day: reminded.day, reminders: [], version: 0 };
    const once = withReminder(empty, reminder('1', '2.1'));
    expect(() => withReminder(once, reminder('2', '2.1'))).toThrow(
      expect.objectContaining({
        code: 'remindedToday',
        errors: [expect.objectContaining({ pointer: '/body/schools/0' })],
      }),
    );
    expect(withReminder(once, reminder('2', '2.4')).reminders).toHaveLength(2);
  });
});
