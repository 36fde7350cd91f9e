import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar/day.ts';
import {
  type ActivationStep,
  activationSteps,
  type StepFact,
  type StepToRecord,
} from '../contract/activation.ts';
import { breachesOfStep, recordStep, standingOf } from './activation.ts';
import type { Grounds } from './breach.ts';

const grounds: Grounds = { today: '2011-06-20', opensOn: '2010-09-01', speaksForExchange: false };
const recorded = { at: '2011-06-20T08:00:00.000Z', by: 'p-school', today: '2011-06-20' };

function declared(step: ActivationStep, effectiveAt: string, more: Partial<StepToRecord> = {}): StepToRecord {
  return { step, effectiveAt, source: 'declared', ...more };
}

function factsOf(...steps: StepToRecord[]): StepFact[] {
  return steps.reduce<{ facts: StepFact[] }>((record, step) => recordStep(record, step, recorded), {
    facts: [],
  }).facts;
}

const toCode = [
  declared('administratorChosen', '2011-05-03'),
  declared('applied', '2011-05-05'),
  declared('codeReceived', '2011-05-11'),
];

describe('where a school stands', () => {
  test('after three steps it waits for the fourth', () => {
    expect(standingOf(factsOf(...toCode))).toMatchObject({
      reached: 'codeReceived',
      since: '2011-05-11',
      next: 'registered',
      confirmed: false,
    });
  });

  test('a declared registration has fourteen days to be confirmed', () => {
    const facts = factsOf(...toCode, declared('registered', '2011-05-12'));
    expect(standingOf(facts)).toMatchObject({
      reached: 'registered',
      confirmed: false,
      confirmBy: '2011-07-04',
    });
  });

  test('the word of the exchange confirms it and keeps the day', () => {
    const confirms = { step: 'registered', effectiveAt: '2011-05-14', source: 'exchange' } as const;
    const facts = factsOf(...toCode, declared('registered', '2011-05-12'), confirms);
    expect(standingOf(facts)).toMatchObject({ confirmed: true, since: '2011-05-12' });
    expect(standingOf(facts).confirmBy).toBeUndefined();
  });

  test('a step back takes away what was reached after it', () => {
    const facts = factsOf(...toCode, declared('applied', '2011-05-20', { reason: 'Заявку подали заново' }));
    expect(standingOf(facts)).toMatchObject({
      reached: 'applied',
      since: '2011-05-20',
      next: 'codeReceived',
    });
    expect(standingOf(facts).steps.codeReceived).toBeUndefined();
  });
});

describe('what a school may not record', () => {
  const cases: [string, StepFact[], StepToRecord, string][] = [
    [
      'a step before the one it follows',
      factsOf(...toCode),
      declared('registered', '2011-05-10'),
      'stepBeforePrevious',
    ],
    ['a step without the one before', factsOf(), declared('applied', '2011-05-10'), 'previousStepMissing'],
    ['the same step once more', factsOf(...toCode), declared('applied', '2011-05-05'), 'stepAlreadyRecorded'],
    [
      'a step back without a reason',
      factsOf(...toCode),
      declared('applied', '2011-05-20'),
      'stepBackNeedsReason',
    ],
    ['a day that is still to come', factsOf(), declared('administratorChosen', '2011-06-21'), 'dayInFuture'],
    [
      'a day before the school',
      factsOf(),
      declared('administratorChosen', '2010-08-31'),
      'beforeSchoolOpened',
    ],
    [
      'a correction without a reason',
      factsOf(...toCode),
      declared('applied', '2011-05-04', { supersedes: 2 }),
      'correctionNeedsReason',
    ],
    [
      'a correction of another step',
      factsOf(...toCode),
      declared('applied', '2011-05-04', { supersedes: 1, reason: 'Ошибка в дате' }),
      'factNotFound',
    ],
    [
      'a password among the reasons',
      factsOf(...toCode),
      declared('applied', '2011-05-20', { reason: 'новый пароль: Sneg1r!' }),
      'looksLikePassword',
    ],
    [
      'the word of the exchange',
      factsOf(...toCode),
      { ...declared('registered', '2011-05-20'), source: 'exchange' },
      'notYoursToConfirm',
    ],
  ];
  test.each(cases)('%s', (_name, facts, step, code) => {
    expect(breachesOfStep(facts, step, grounds).map((breach) => breach.code)).toEqual([code]);
  });

  test('a correction with a reason takes the place of the wrong fact', () => {
    const right = declared('applied', '2011-05-04', { supersedes: 2, reason: 'Ошибка в дате' });
    expect(breachesOfStep(factsOf(...toCode), right, grounds)).toEqual([]);
    expect(standingOf(factsOf(...toCode, right)).steps.applied?.on).toBe('2011-05-04');
  });

  test('the exchange may know of a registration without the steps before', () => {
    const step = { ...declared('registered', '2011-05-20'), source: 'exchange' as const };
    expect(breachesOfStep([], step, { ...grounds, speaksForExchange: true })).toEqual([]);
  });
});

test('whatever is recorded by the rules, known steps stand in the order of their days', () => {
  const anyStep = fc.record({
    step: fc.constantFrom(...activationSteps),
    day: fc.nat(60),
    reason: fc.option(fc.constant('Так было на деле'), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), (attempts) => {
      let record: { facts: StepFact[] } = { facts: [] };
      for (const { step, day, reason } of attempts) {
        const told = declared(step, addDays('2011-04-21', day), reason === undefined ? {} : { reason });
        if (breachesOfStep(record.facts, told, grounds).length === 0)
          record = recordStep(record, told, recorded);
      }
      const { steps } = standingOf(record.facts);
      const days = activationSteps.flatMap((step) => steps[step]?.on ?? []);
      expect(days).toEqual([...days].sort());
    }),
  );
});
