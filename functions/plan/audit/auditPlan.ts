import type { Finding, FindingRule, PlanContent } from '../contract.ts';
import { audienceOnVacation } from './audienceOnVacation.ts';
import { bodyUnderSeveralNames } from './bodyUnderSeveralNames.ts';
import { dayOff } from './dayOff.ts';
import { dependencyCycle } from './dependencyCycle.ts';
import type { AuditContext, AuditRule } from './finding.ts';
import { frequencyAgainstResult } from './frequencyAgainstResult.ts';
import { invertedDependency } from './invertedDependency.ts';
import { legalPersonsOnly } from './legalPersonsOnly.ts';
import { namedScopeAgainstTree } from './namedScopeAgainstTree.ts';
import { oneFactTwoDeadlines } from './oneFactTwoDeadlines.ts';
import { ownerCollective } from './ownerCollective.ts';
import { ownerMissing } from './ownerMissing.ts';
import { recommendedNotOrdered } from './recommendedNotOrdered.ts';
import { rollingWithoutPeriod } from './rollingWithoutPeriod.ts';
import { zeroSlack } from './zeroSlack.ts';

/** Every rule by its name, in the order in which findings are listed. */
const rules: Record<FindingRule, AuditRule> = {
  dependencyCycle,
  invertedDependency,
  oneFactTwoDeadlines,
  frequencyAgainstResult,
  ownerMissing,
  ownerCollective,
  rollingWithoutPeriod,
  namedScopeAgainstTree,
  audienceOnVacation,
  dayOff,
  zeroSlack,
  recommendedNotOrdered,
  legalPersonsOnly,
  bodyUnderSeveralNames,
};

/** The defects of a plan that can be seen in the plan itself, the calendars and the tree. */
export function auditPlan(content: PlanContent, context: AuditContext): Finding[] {
  return Object.values(rules).flatMap((rule) => rule(content, context));
}
