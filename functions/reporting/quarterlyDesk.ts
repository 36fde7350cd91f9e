import { covers, type Principal } from '../shared/access/admit.ts';
import { type Right, scopeOf } from '../shared/access/policy.ts';
import { Refusal } from '../shared/refusal.ts';
import type { RequestContext } from '../shared/route.ts';
import { refuseStale } from '../shared/sameRecord.ts';
import type { NodeId } from '../shared/words.ts';
import { linked } from './attachments.ts';
import type { Quarter, Quarterly, QuarterlyData, QuarterlyView } from './contract/quarterly.ts';
import { nameOn, prefillQuarterly } from './prefill.ts';
import type { ReportingRooms } from './rooms.ts';
import { dataHash } from './rules/canonical.ts';
import { blankQuarterly } from './rules/quarterly.ts';
import { quarterOn } from './rules/quarters.ts';

/** What was signed once the report is submitted; until then what evidence says. */
export async function dataOf(
  report: Pick<Quarterly, 'nodeId' | 'period' | 'status' | 'snapshot'>,
  rooms: ReportingRooms,
): Promise<QuarterlyData> {
  const isSigned = report.status === 'submitted' || report.status === 'accepted';
  return isSigned && report.snapshot
    ? rooms.snapshots.quarterly(report.snapshot)
    : prefillQuarterly(report.nodeId, report.period, rooms);
}

/** The report as it stands; a blank one where nobody has saved any. Refuses a quarter that has not begun. */
export async function standingReport(
  nodeId: NodeId,
  quarter: Quarter,
  rooms: ReportingRooms,
): Promise<Quarterly> {
  const { asOf } = quarterOn(quarter, rooms.today());
  const [found, node, [regionId = '']] = await Promise.all([
    rooms.quarterly.find(nodeId, quarter),
    rooms.register.node(nodeId),
    rooms.register.pathOf(nodeId),
  ]);
  if (node?.kind !== 'municipality')
    throw new Refusal('notFound', `${nodeId} is not a municipality: it has no quarterly report`);
  const place = { nodeId, nodeName: nameOn(node, asOf), regionId, period: quarter };
  return found ?? blankQuarterly(place, rooms.clock.now().toISOString());
}

export async function viewOf(
  report: Quarterly,
  rooms: ReportingRooms,
  principal: Principal,
): Promise<QuarterlyView> {
  const { dueOn, isOver } = quarterOn(report.period, rooms.today());
  const [data, path, attachments] = await Promise.all([
    dataOf(report, rooms),
    rooms.paths.pathOf(report.nodeId),
    linked(report.attachments, rooms.files),
  ]);
  const addenda = await Promise.all(
    report.addenda.map(async (one) => ({ ...one, attachments: await linked(one.attachments, rooms.files) })),
  );
  const may = (right: Right) => {
    const scope = principal && scopeOf(right, principal.role);
    return scope !== undefined && covers(scope, principal, path);
  };
  return {
    report: { ...report, attachments, addenda },
    data,
    hash: dataHash(data),
    dueOn,
    isOver,
    mayWrite: may('quarterly.write'),
    mayDecide: may('quarterly.decide'),
    version: report.version,
  };
}

/** Changes a report over the version that its reader saw. Refuses `staleRecord`. */
export async function changeReport(
  { nodeId, quarter, action }: { nodeId: NodeId; quarter: Quarter; action: string },
  rooms: ReportingRooms,
  request: RequestContext,
  change: (report: Quarterly) => Quarterly | Promise<Quarterly>,
): Promise<QuarterlyView> {
  const before = await standingReport(nodeId, quarter, rooms);
  refuseStale(before, request.version);
  const after = await change(before);
  const saved = await rooms.quarterly.save(
    before.version === 0 ? undefined : before,
    after,
    request.change(action, nodeId),
  );
  return viewOf(saved, rooms, request.principal);
}

/** Who does something, as the report's own history names them. */
export function authorOf({ principal, now }: RequestContext) {
  return {
    at: now.toISOString(),
    by: principal?.sub ?? '',
    ...(principal?.name && { byName: principal.name }),
  };
}
