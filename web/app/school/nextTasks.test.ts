import { describe, expect, test } from 'vitest';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import type { PredicateName } from '../../plan/knownPredicates.ts';
import type { Duty } from './duties.ts';
import { checklistOf } from './nextTasks.ts';

function duty(
  number: string,
  proof: PredicateName,
  status: EvidenceStatus,
  due: string,
  code = 'noFacts',
): Duty {
  const item = { planId: 'p-1', nodeId: 's-1', number, period: 'once', status, due, because: { code } };
  return { measure: { number } as Duty['measure'], item, proof };
}

describe('checklistOf', () => {
  test('puts the overdue first, then the act, then by deadline', () => {
    const { tasks } = checklistOf([
      duty('2.3', 'spaceFilled', 'missing', '2011-09-01'),
      duty('19', 'schoolAnswering', 'missing', '2011-06-20'),
      duty('2.1', 'responsible', 'notAccepted', '2011-05-13'),
      duty('2.4', 'gradebookKept', 'overdue', '2011-09-18'),
    ]);
    expect(tasks.map(({ action }) => action)).toEqual(['week', 'act', 'confirm', 'space']);
  });

  test('makes one task of one fact under two deadlines, and takes the nearer', () => {
    const { tasks, done, all } = checklistOf([
      duty('2.2', 'activated', 'overdue', '2011-05-16'),
      duty('8', 'activated', 'missing', '2011-06-15'),
      duty('2.1', 'responsible', 'satisfied', '2011-05-13'),
    ]);
    expect(tasks).toMatchObject([
      { action: 'step', status: 'overdue', numbers: ['2.2', '8'], due: '2011-05-16' },
    ]);
    expect([done, all]).toEqual([1, 2]);
  });

  test('puts last what waits for somebody else', () => {
    const { tasks } = checklistOf([
      duty('2.1', 'responsible', 'notAccepted', '2011-05-13', 'actAwaitsAcceptance'),
      duty('2.3', 'spaceFilled', 'noData', '2011-09-01'),
    ]);
    expect(tasks.map(({ action, isWaiting }) => [action, isWaiting])).toEqual([
      ['space', false],
      ['act', true],
    ]);
  });

  test('asks nothing where nothing is open', () => {
    expect(checklistOf([duty('2.4', 'gradebookKept', 'notExpected', '2011-09-18')]).tasks).toEqual([]);
  });
});
