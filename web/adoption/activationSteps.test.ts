import { describe, expect, test } from 'vitest';
import type { ActivationStep, StepFact } from '../../functions/adoption/contract/activation.ts';
import { stepsOn } from './activationSteps.ts';

const fact = (number: number, step: ActivationStep, day: string, more: Partial<StepFact> = {}): StepFact => ({
  number,
  step,
  effectiveAt: day,
  recordedAt: `${day}T09:00:00.000Z`,
  recordedBy: 'p-school',
  source: 'declared',
  ...more,
});

const facts = [
  fact(1, 'administratorChosen', '2011-05-11'),
  fact(2, 'applied', '2011-05-12'),
  fact(3, 'codeReceived', '2011-05-16', { source: 'exchange' }),
];

describe('stepsOn', () => {
  test('tells how long each step took, and how long the next is waited for', () => {
    const { rows, next } = stepsOn(facts, '2011-05-26');
    expect(rows.map(({ state, waitedDays }) => [state, waitedDays])).toEqual([
      ['done', undefined],
      ['done', 1],
      ['done', 4],
      ['next', 10],
    ]);
    expect(rows[2]).toMatchObject({ source: 'exchange', on: '2011-05-16', factNumber: 3 });
    expect(next).toBe('registered');
  });

  test('shows a past day as it was known then', () => {
    const late = [
      ...facts.slice(0, 2),
      fact(3, 'codeReceived', '2011-05-16', { recordedAt: '2011-05-20T09:00:00.000Z' }),
    ];
    expect(stepsOn(late, '2011-05-19').next).toBe('codeReceived');
    expect(stepsOn(late, '2011-05-20').next).toBe('registered');
  });

  test('begins with the first step and ends without a next one', () => {
    expect(stepsOn([], '2011-05-19')).toMatchObject({ next: 'administratorChosen' });
    const declared = stepsOn(
      [...facts, fact(4, 'registered', '2011-05-17', { confirmBy: '2011-05-31' })],
      '2011-05-18',
    );
    expect(declared.next).toBeUndefined();
    expect(declared.confirmBy).toBe('2011-05-31');
  });

  test('names the fact that stands after a correction', () => {
    const corrected = [...facts, fact(4, 'codeReceived', '2011-05-17', { supersedes: 3, reason: 'описка' })];
    expect(stepsOn(corrected, '2011-05-20').rows[2]).toMatchObject({ on: '2011-05-17', factNumber: 4 });
  });
});
