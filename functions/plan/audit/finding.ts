import type { SchoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { Finding, FindingRule, MeasureNumber, PlanContent } from '../contract.ts';
import type { WorkingDays } from '../rules/due.ts';

/** What the tree of the region says about its municipalities and schools. */
export interface TreeFacts {
  /** How many municipalities there are of each type: `{ 'municipal district': 31, 'urban okrug': 3 }`. */
  municipalitiesByType: Readonly<Record<string, number>>;
  /** Schools that are not legal persons. */
  branches: number;
}

/** What a rule may ask beside the plan. A rule that needs what is not there finds nothing. */
export interface AuditContext {
  workingDays: WorkingDays;
  schoolDays?: Pick<SchoolCalendar, 'dayKind'> | undefined;
  tree?: TreeFacts | undefined;
}

export type AuditRule = (content: PlanContent, context: AuditContext) => Finding[];

/** How much a finding weighs: the order contradicts itself, lacks something, or should be known to work that way. */
const severities: Record<FindingRule, Finding['severity']> = {
  invertedDependency: 'contradiction',
  dependencyCycle: 'contradiction',
  oneFactTwoDeadlines: 'contradiction',
  frequencyAgainstResult: 'contradiction',
  ownerMissing: 'gap',
  ownerCollective: 'gap',
  rollingWithoutPeriod: 'gap',
  namedScopeAgainstTree: 'gap',
  dayOff: 'notice',
  zeroSlack: 'notice',
  audienceOnVacation: 'notice',
  bodyUnderSeveralNames: 'notice',
  recommendedNotOrdered: 'notice',
  legalPersonsOnly: 'notice',
};

/** A finding under an id that stays the same as long as it is about the same measures. */
export function finding(
  rule: FindingRule,
  measures: readonly MeasureNumber[],
  params: Finding['params'] = {},
  about: string = measures.join('+'),
): Finding {
  return {
    id: `${rule}:${about}`.slice(0, 120),
    rule,
    severity: severities[rule],
    measures: [...measures],
    params,
  };
}
