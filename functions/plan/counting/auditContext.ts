import type { SchoolCalendarLayer } from '../../shared/calendar/contract.ts';
import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { NodeId } from '../../shared/words.ts';
import { auditPlan } from '../audit/auditPlan.ts';
import type { AuditContext, TreeFacts } from '../audit/finding.ts';
import type { Finding, PlanContent } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import { measuresOf } from '../rules/measures.ts';
import { isObliged } from '../rules/obliged.ts';

type AuditRooms = Pick<PlanRooms, 'nodes' | 'calendars'>;

/** What was last found in a content that stays in memory, and by what: the same is not looked for twice. */
const found = new WeakMap<PlanContent, { by: string; findings: Finding[] }>();

/** The defects of a plan for its region, by the tree and the calendars of today. Asks for nothing no rule needs. */
export async function auditFor(
  regionId: NodeId,
  content: PlanContent,
  rooms: AuditRooms,
): Promise<Finding[]> {
  const measures = measuresOf(content);
  const [tree, layers] = await Promise.all([
    measures.some((one) => one.namedScope !== undefined || one.legalPersonsOnly)
      ? treeFacts(regionId, rooms)
      : undefined,
    measures.some(({ participants }) => participants) ? rooms.nodes.calendarLayers(regionId) : undefined,
  ]);
  const today = rooms.calendars.today();
  const by = JSON.stringify([today, tree, layers]);
  const kept = found.get(content);
  if (kept?.by === by) return kept.findings;
  const findings = auditPlan(content, {
    workingDays: rooms.calendars.workingDays(today),
    tree,
    schoolDays: layers && schoolDaysOf(layers, rooms),
  });
  found.set(content, { by, findings });
  return findings;
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

function schoolDaysOf(
  layers: readonly SchoolCalendarLayer[],
  { calendars }: AuditRooms,
): NonNullable<AuditContext['schoolDays']> {
  return schoolCalendar([...layers], calendars.endOf(calendars.today()).knownBefore);
}
