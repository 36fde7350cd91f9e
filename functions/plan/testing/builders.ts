import type { Proof, ProofStatus } from '../../shared/evidence.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { Deadline, Measure, PlanContent } from '../contract.ts';
import type { TreeNode } from '../rules/obliged.ts';

/** A measure that nothing is wrong with; overrides make the case. */
export function aMeasure(overrides: Partial<Measure> = {}): Measure {
  return {
    number: '1',
    title: { ru: 'Назначить ответственных', en: 'Appoint those responsible' },
    owners: ['Департамент'],
    deadline: { kind: 'date', on: '2011-05-13' },
    deadlineText: '13.05.2011',
    force: 'ordered',
    audience: 'schools',
    predecessors: [],
    ...overrides,
  };
}

export function by(day: Day): Pick<Measure, 'deadline' | 'deadlineText'> {
  return { deadline: { kind: 'date', on: day }, deadlineText: day };
}

export function rolling(
  every?: 'week' | 'month' | 'quarter' | 'halfYear',
): Pick<Measure, 'deadline' | 'deadlineText'> {
  const deadline: Deadline = every ? { kind: 'rolling', every } : { kind: 'rolling' };
  return { deadline, deadlineText: every ?? 'постоянно' };
}

export function waitsFor(...numbers: string[]): Pick<Measure, 'predecessors'> {
  return { predecessors: numbers.map((number) => ({ number, confirmed: true })) };
}

export function aPlan(measures: Measure[], overrides: Partial<PlanContent> = {}): PlanContent {
  return {
    order: {
      number: '17',
      signedOn: '2011-04-29',
      title: { ru: 'О внедрении', en: 'On the rollout' },
      issuedBy: { ru: 'Департамент', en: 'The department' },
    },
    sections: [{ appendix: 1, title: { ru: 'Раздел', en: 'Section' }, measures }],
    bodies: [],
    countedDeadline: 'effective',
    ...overrides,
  };
}

export function aSchool(id: NodeId, overrides: Partial<TreeNode> = {}): TreeNode {
  return {
    id,
    kind: 'school',
    municipalityId: `m-${id.slice(2, 10)}`,
    legalPerson: true,
    opensOn: '2000-09-01',
    recordedAt: '2011-04-28T08:00:00.000Z',
    succession: [],
    ...overrides,
  };
}

export function aMunicipality(id: NodeId): TreeNode {
  return { ...aSchool(id), kind: 'municipality', municipalityId: id };
}

/** Known in the morning (UTC) of `known`, or of the day it begins on. */
export function aProof(status: ProofStatus, since: Day, known: Day = since): Proof {
  return { status, since, knownSince: `${known}T08:00:00.000Z`, because: { code: status } };
}
