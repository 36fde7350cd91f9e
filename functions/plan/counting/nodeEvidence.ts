import type { EvidenceStatus, Period } from '../../shared/evidence.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { EvidenceRow, MeasureNumber } from '../contract.ts';
import type { PlanNode, PlanRooms } from '../rooms.ts';
import { count, countedPeriod, type JudgedNode, judgeNodes, periodsOf } from '../rules/count.ts';
import { evidenceRowOf } from '../rules/evidenceRow.ts';
import type { TreeNode } from '../rules/obliged.ts';
import type { PlanOnDay } from '../rules/planOnDay.ts';
import { dueOnOf, type Evidence, type Judged, type Yardstick } from '../rules/yardstick.ts';
import { evidenceOf } from './evidenceOf.ts';
import { judgedOn } from './measureOn.ts';
import { planOn } from './planOn.ts';

export interface NodeDuty extends EvidenceRow {
  planId: string;
  number: MeasureNumber;
  due?: Day;
  periods?: Record<Period, EvidenceStatus>;
}

type NodeRooms = Pick<PlanRooms, 'nodes' | 'evidence' | 'calendars' | 'plans'>;

/**
 * Every duty of one node, by every plan of its region. A branch shows its school's. One query for the node's
 * evidence, one for its municipality's, one for the plans.
 */
export async function dutiesOf(nodeId: NodeId, asOf: Day, rooms: NodeRooms): Promise<NodeDuty[]> {
  const node = await boundNode(nodeId, rooms);
  const [regionId = nodeId] = await rooms.nodes.pathOf(node.id);
  const [plans, ...records] = await Promise.all([
    rooms.plans.ofRegion(regionId),
    rooms.evidence.ofNode(node.id),
    node.municipalityId === undefined ? [] : rooms.evidence.ofNode(node.municipalityId),
  ]);
  const judged = judgedOn(asOf, rooms);
  const evidence = evidenceOf(records.flat());
  const begun = plans.filter(({ startsOn }) => startsOn <= asOf);
  const onDay = await Promise.all(begun.map((plan) => planOn(plan, judged.lookup.day, rooms)));
  return onDay.flatMap((plan) => dutiesBy(plan, node, evidence, judged));
}

async function boundNode(nodeId: NodeId, { nodes }: NodeRooms): Promise<PlanNode> {
  const node = await nodes.node(nodeId);
  const bound = node?.kind === 'branch' && node.parentId ? await nodes.node(node.parentId) : node;
  if (!bound) throw new Refusal('notFound', `No node ${nodeId}`, { node: nodeId });
  return bound;
}

function dutiesBy(
  { plan, yardsticks }: PlanOnDay,
  node: TreeNode,
  evidence: Evidence,
  judged: Judged,
): NodeDuty[] {
  return yardsticks.flatMap((yardstick) => {
    const rows = periodsOf(yardstick, plan.startsOn, judged.asOf).flatMap((period) =>
      judgeNodes([node], yardstick, period, evidence, judged),
    );
    const row = rows.find(({ period }) => period === shownPeriod(yardstick, rows, judged.asOf));
    if (!row) return [];
    const due = dueOnOf(yardstick, row.period);
    return {
      planId: plan.id,
      number: yardstick.measure.number,
      ...evidenceRowOf(row),
      ...(due && { due }),
      ...(yardstick.every && { periods: Object.fromEntries(rows.map((one) => [one.period, one.status])) }),
    };
  });
}

function shownPeriod({ every }: Yardstick, rows: readonly JudgedNode[], asOf: Day): Period {
  if (!every) return 'once';
  return countedPeriod(Object.fromEntries(rows.map((row) => [row.period, count([row])])), asOf, every);
}
