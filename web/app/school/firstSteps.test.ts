import { describe, expect, test } from 'vitest';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import type { PredicateName } from '../../plan/knownPredicates.ts';
import type { Duty } from './duties.ts';
import { firstStepsOf } from './firstSteps.ts';

function duty(proof: PredicateName, status: EvidenceStatus, periods?: Duty['item']['periods']): Duty {
  const because = { code: 'noFacts' };
  const item = { planId: 'p-1', nodeId: 's-1', number: '1', period: 'once', status, because };
  return {
    measure: { number: '1' } as Duty['measure'],
    item: { ...item, ...(periods && { periods }) },
    proof,
  };
}
const doneOf = (duties: Duty[], knowsHelp = false) =>
  Object.fromEntries(firstStepsOf(duties, knowsHelp).map(({ name, isDone }) => [name, isDone]));

describe('the first steps', () => {
  test('are done when the evidence says so, and not before', () => {
    expect(
      doneOf([
        duty('responsible', 'satisfied'),
        duty('activated', 'overdue'),
        duty('activated', 'satisfied'),
        duty('spaceFilled', 'missing'),
        duty('gradebookKept', 'noData'),
      ]),
    ).toEqual({ act: true, step: false, space: false, week: false, help: false });
  });

  test('count the first week once any week was kept', () => {
    const weeks = { '2011-W36': 'satisfied', '2011-W37': 'overdue' } as const;
    expect(doneOf([duty('gradebookKept', 'overdue', weeks)], true)).toEqual({ week: true, help: true });
  });

  test('leave out what the plan does not ask for', () => {
    expect(Object.keys(doneOf([duty('responsible', 'missing')]))).toEqual(['act', 'help']);
  });
});
