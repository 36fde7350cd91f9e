import type { MeasurePredicate } from '../../functions/plan/contract.ts';
import { keyOf } from '../../functions/plan/rules/measures.ts';

/** What can prove a measure today. Names and meanings stand in the text under `predicate`. */
export const knownPredicates = {
  responsible: { id: 'registry.responsibleAppointed', params: { role: 'responsible' } },
  platformOwner: { id: 'registry.responsibleAppointed', params: { role: 'platformOwner' } },
  partnerManager: { id: 'registry.responsibleAppointed', params: { role: 'partnerManager' } },
  orderIssued: { id: 'registry.orderIssued' },
  orderSigned: { id: 'plan.orderSigned' },
  municipalityAnswering: { id: 'registry.nodeAnswering', params: { kind: 'municipality' } },
  schoolAnswering: { id: 'registry.nodeAnswering', params: { kind: 'school' } },
  activated: { id: 'adoption.schoolActivated' },
  recordComplete: { id: 'registry.recordComplete' },
  spaceFilled: { id: 'adoption.spaceFilled' },
  usageReached: { id: 'adoption.usageReached' },
  parametersApproved: { id: 'monitoring.parametersApproved' },
  formAccepted: { id: 'monitoring.formAccepted' },
  packagesTaken: { id: 'monitoring.packagesTaken' },
  messageService: { id: 'messaging.serviceWorks' },
  groupWorks: { id: 'exchange.groupWorks' },
  contractTried: { id: 'exchange.contractTried' },
  contractAgreed: { id: 'exchange.contractAgreed' },
  contractApproved: { id: 'exchange.contractApproved' },
  exchangeWorks: { id: 'exchange.worksByContract' },
  exchangeQuiet: { id: 'exchange.quietNights', params: { nights: 7 } },
  exchangeFresh: { id: 'exchange.fresh', params: { days: 14, percent: 99 } },
  hotlineWorks: { id: 'hotline.worksPermanently' },
  guidesInForce: { id: 'guidance.guidesInForce' },
  methodicalSupport: { id: 'guidance.methodicalSupport' },
  schoolControlReport: { id: 'reporting.schoolControlReport', params: { every: 'month' } },
  schoolsControlled: { id: 'reporting.schoolsControlled', params: { every: 'quarter' } },
  quarterlyReport: { id: 'reporting.quarterlyReport', params: { every: 'quarter' } },
  topicInCourses: { id: 'seminars.topicInCourses', params: { every: 'halfYear' } },
  pathFinished: { id: 'seminars.pathFinished' },
  responsibleTrained: { id: 'seminars.responsibleTrained' },
  authorityTrained: { id: 'seminars.representativeTrained', params: { duty: 'authority' } },
  administratorTrained: { id: 'seminars.representativeTrained', params: { duty: 'administrator' } },
  schoolRunHeld: { id: 'seminars.schoolRun' },
  gradebookKept: { id: 'adoption.gradebookKept', params: { every: 'week' } },
} as const satisfies Record<string, MeasurePredicate>;

export type PredicateName = keyof typeof knownPredicates;

export const predicateNames = Object.keys(knownPredicates) as PredicateName[];

/** The name under which a predicate is known here; undefined for one that a script has set. */
export function nameOfPredicate(predicate: MeasurePredicate): PredicateName | undefined {
  return predicateNames.find((name) => keyOf(knownPredicates[name]) === keyOf(predicate));
}
