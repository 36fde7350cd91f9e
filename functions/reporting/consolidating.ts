import { dayOf } from '../shared/calendar/zone.ts';
import { Refusal } from '../shared/refusal.ts';
import type { NodeId } from '../shared/words.ts';
import type { ConsolidatedData, ConsolidatedView } from './contract/consolidated.ts';
import type { Quarter } from './contract/quarterly.ts';
import { formulas, nameOn, planOfRegion } from './prefill.ts';
import type { ReportingRooms } from './rooms.ts';
import { consolidate, type Part } from './rules/consolidate.ts';
import { isObligedOn } from './rules/open.ts';
import { quarterOn } from './rules/quarters.ts';

/** Where each municipality of the region stands with its report, in the order of their names. 1 query, 34 keys. */
async function partsOf(regionId: NodeId, quarter: Quarter, rooms: ReportingRooms): Promise<Part[]> {
  const { asOf } = quarterOn(quarter, rooms.today());
  const nodes = (await rooms.register.municipalities(regionId)).filter((node) => isObligedOn(node, asOf));
  const reports = await rooms.quarterly.of(
    nodes.map(({ id }) => id),
    quarter,
  );
  const byNode = new Map(reports.map((report) => [report.nodeId, report]));
  return nodes
    .map((node) => ({
      node: { id: node.id, name: nameOn(node, asOf), tile: node.tile },
      report: byNode.get(node.id),
    }))
    .sort((a, b) => a.node.name.ru.localeCompare(b.node.name.ru, 'ru'));
}

/** The whole of the reports accepted by now. Refuses `nothingToConsolidate` where there is none. */
export async function wholeOf(
  regionId: NodeId,
  quarter: Quarter,
  rooms: ReportingRooms,
): Promise<ConsolidatedData> {
  const { asOf } = quarterOn(quarter, rooms.today());
  const [parts, region, plan] = await Promise.all([
    partsOf(regionId, quarter, rooms),
    rooms.register.node(regionId),
    planOfRegion(regionId, asOf, rooms),
  ]);
  const { order, versionNumber } = await rooms.plans.ofDay(plan, asOf);
  const signed = await Promise.all(
    parts.map(async (part) => {
      const isIn = part.report?.status === 'accepted' && part.report.snapshot;
      return isIn ? { ...part, data: await rooms.snapshots.quarterly(isIn) } : part;
    }),
  );
  if (!signed.some((part) => 'data' in part))
    throw new Refusal('nothingToConsolidate', 'No report of this quarter has been accepted yet');
  const basis = { formulas, period: quarter, asOf, planId: plan.id, planVersion: versionNumber, order };
  return consolidate({ ...basis, region: { id: regionId, name: nameOn(region, asOf) } }, signed);
}

/** The quarter as the department sees it. */
export async function consolidatedViewOf(
  regionId: NodeId,
  quarter: Quarter,
  rooms: ReportingRooms,
  mayConsolidate: boolean,
): Promise<ConsolidatedView> {
  const { dueOn, isOver } = quarterOn(quarter, rooms.today());
  const [parts, report] = await Promise.all([
    partsOf(regionId, quarter, rooms),
    rooms.consolidated.find(regionId, quarter),
  ]);
  const data = report && (await rooms.snapshots.consolidated(report.snapshot));
  return {
    period: quarter,
    dueOn,
    isOver,
    municipalities: parts.map(({ node, report: own }) => ({
      nodeId: node.id,
      name: node.name,
      ...(own && { status: own.status }),
      ...(own?.submittedAt && { submittedAt: own.submittedAt }),
      late: own?.submittedAt !== undefined && dayOf(new Date(own.submittedAt), rooms.zone) > dueOn,
      hasGap: own?.withGap !== undefined,
    })),
    ...(report && { report }),
    ...(data && { data }),
    mayConsolidate,
    version: report?.version ?? 0,
  };
}
