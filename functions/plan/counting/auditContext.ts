import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { NodeId } from '../../shared/words.ts';
import { auditPlan } from '../audit/auditPlan.ts';
import type { AuditContext, TreeFacts } from '../audit/finding.ts';
import type { Finding, PlanContent } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import { measuresOf } from '../rules/measures.ts';
import { isObliged } from '../rules/obliged.ts';

type AuditRooms = Pick<PlanRooms, 'nodes' | 'calendars'>;

/** The defects of a plan for its region, by the tree and the calendars of today. Asks for nothing no rule needs. */
export async function auditFor(
  regionId: NodeId,
  content: PlanContent,
  rooms: AuditRooms,
): Promise<Finding[]> {
  const measures = measuresOf(content);
  const [tree, schoolDays] = await Promise.all([
    measures.some((one) => one.namedScope !== undefined || one.legalPersonsOnly)
      ? treeFacts(regionId, rooms)
      : undefined,
    measures.some(({ participants }) => participants) ? schoolDaysOf(regionId, rooms) : undefined,
  ]);
  return auditPlan(content, {
    workingDays: rooms.calendars.workingDays(rooms.calendars.today()),
    tree,
    schoolDays,
  });
}

async function treeFacts(regionId: NodeId, { nodes, calendars }: AuditRooms): Promise<TreeFacts> {
  const moment = calendars.endOf(calendars.today());
  const [municipalities, branches] = await Promise.all([
    nodes.municipalities(regionId),
    nodes.branchesOfRegion(regionId),
  ]);
  const municipalitiesByType: Record<string, number> = {};
  for (const { nodeType = '', ...node } of municipalities)
    if (isObliged(node, 'municipalities', moment))
      municipalitiesByType[nodeType] = (municipalitiesByType[nodeType] ?? 0) + 1;
  const open = branches.filter(({ closedOn }) => closedOn === undefined || closedOn > moment.day);
  return { municipalitiesByType, branches: open.length };
}

async function schoolDaysOf(
  regionId: NodeId,
  { nodes, calendars }: AuditRooms,
): Promise<NonNullable<AuditContext['schoolDays']>> {
  const { knownBefore } = calendars.endOf(calendars.today());
  return schoolCalendar([...(await nodes.calendarLayers(regionId))], knownBefore);
}
