import { describe, expect, test } from 'vitest';
import { usualSchoolYears } from '../shared/calendar/usualSchoolYears.ts';
import { endOfDay } from '../shared/calendar/zone.ts';
import type { Proof } from '../shared/evidence.ts';
import { proofAt } from '../shared/proofs.ts';
import type { StepFact } from './contract/activation.ts';
import type { Checks } from './contract/space.ts';
import {
  gradebookKept,
  restingWeekHistory,
  schoolActivatedHistory,
  spaceFilledHistory,
} from './predicates.ts';

const nodeId = 's-20602000-001';

function on(history: readonly Proof[], day: string, knownOn = day) {
  const proof = proofAt(history, day, endOfDay(knownOn, 'Europe/Moscow'));
  return proof && `${proof.status} ${proof.because.code}`;
}

describe('a school is activated', () => {
  const base = { recordedBy: 'p', source: 'declared' } as const;
  const chosen: StepFact = {
    ...base,
    number: 1,
    step: 'administratorChosen',
    effectiveAt: '2011-05-03',
    recordedAt: '2011-05-04T08:00:00.000Z',
  };
  const registered: StepFact = {
    ...base,
    number: 2,
    step: 'registered',
    effectiveAt: '2011-05-12',
    recordedAt: '2011-05-12T08:00:00.000Z',
    confirmBy: '2011-05-26',
  };
  const confirmed: StepFact = {
    ...base,
    number: 3,
    step: 'registered',
    effectiveAt: '2011-05-13',
    recordedAt: '2011-06-01T08:00:00.000Z',
    source: 'exchange',
  };

  test('by its own word for fourteen days, then no longer', () => {
    const history = schoolActivatedHistory({ nodeId, facts: [chosen, registered] });
    expect(on(history, '2011-05-03')).toBeUndefined();
    expect(on(history, '2011-05-11')).toBe('missing stepMissing');
    expect(on(history, '2011-05-26')).toBe('satisfied declaredNotConfirmed');
    expect(on(history, '2011-05-27')).toBe('missing declaredNeverConfirmed');
  });

  test('by the word of the exchange from the day on that was declared, as far as was known', () => {
    const history = schoolActivatedHistory({ nodeId, facts: [chosen, registered, confirmed] });
    expect(on(history, '2011-05-30')).toBe('missing declaredNeverConfirmed');
    expect(on(history, '2011-05-30', '2011-06-01')).toBe('satisfied registrationConfirmed');
    expect(on(history, '2011-06-01')).toBe('satisfied registrationConfirmed');
    expect(proofAt(history, '2011-06-01', '2011-06-02T00:00:00.000Z')?.since).toBe('2011-05-12');
  });

  test('the reason names the step that is wanted and since when', () => {
    const [proof] = schoolActivatedHistory({ nodeId, facts: [chosen] });
    expect(proof?.because).toEqual({
      code: 'stepMissing',
      params: { step: 'applied', reached: 'administratorChosen', since: '2011-05-03' },
      fact: `/api/adoption/schools/${nodeId}/activation`,
    });
  });

  test('a step back ends it', () => {
    const back: StepFact = {
      ...chosen,
      number: 4,
      step: 'applied',
      effectiveAt: '2011-08-20',
      recordedAt: '2011-08-21T08:00:00.000Z',
      reason: 'Школы слились',
      isStepBack: true,
    };
    const history = schoolActivatedHistory({ nodeId, facts: [chosen, registered, confirmed, back] });
    expect(on(history, '2011-08-19')).toBe('satisfied registrationConfirmed');
    expect(on(history, '2011-08-21')).toBe('missing stepMissing');
  });
});

describe('an information space is filled', () => {
  const full = Object.fromEntries(
    ['profile', 'periods', 'classes', 'subjects', 'teachers', 'timetable', 'pupils', 'parents'].map(
      (check) => [check, { done: 12, of: 12, lacking: [] }],
    ),
  ) as unknown as Checks;
  const report = { number: 1, recordedBy: 'p', source: 'exchange' } as const;

  test('eleven of twelve timetables are not enough, and the twelfth is named', () => {
    const checks = { ...full, timetable: { done: 11, of: 12, lacking: ['7Б'] } };
    const [proof] = spaceFilledHistory({
      nodeId,
      reports: [{ ...report, effectiveAt: '2011-08-29', recordedAt: '2011-08-29T08:00:00.000Z', checks }],
    });
    expect(proof).toMatchObject({
      status: 'missing',
      because: {
        code: 'checkIncomplete',
        params: { check: 'timetable', done: 11, of: 12, incomplete: 1, lacking: '7Б' },
      },
    });
  });

  test('it is filled from the day all checks are complete', () => {
    const lacking = { ...full, parents: { done: 10, of: 12, lacking: ['1А', '2А'] } };
    const history = spaceFilledHistory({
      nodeId,
      reports: [
        { ...report, effectiveAt: '2011-08-29', recordedAt: '2011-08-29T08:00:00.000Z', checks: lacking },
        {
          ...report,
          number: 2,
          effectiveAt: '2011-08-31',
          recordedAt: '2011-09-02T08:00:00.000Z',
          checks: full,
        },
      ],
    });
    expect(on(history, '2011-09-01')).toBe('missing checkIncomplete');
    expect(on(history, '2011-09-01', '2011-09-02')).toBe('satisfied spaceComplete');
  });
});

describe('weeks in which nothing is expected of anybody', () => {
  test('are told by the calendar alone', () => {
    expect(on(restingWeekHistory('2011-W30', [usualSchoolYears]), '2011-07-25')).toBe('notExpected vacation');
    expect(on(restingWeekHistory('2011-W44', [usualSchoolYears]), '2011-10-31')).toBe('notExpected vacation');
    expect(restingWeekHistory('2011-W36', [usualSchoolYears])).toEqual([]);
  });

  test('the key is the one the measure names', () =>
    expect(gradebookKept).toBe('adoption.gradebookKept?every=week'));
});
