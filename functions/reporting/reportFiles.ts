import { dayOf } from '../shared/calendar/zone.ts';
import { Refusal } from '../shared/refusal.ts';
import type { NodeId } from '../shared/words.ts';
import { type Quarter, quarterSchema } from './contract/quarterly.ts';
import { type ReportKind, reportKindSchema } from './contract/reports.ts';
import { consolidatedDocument } from './documents/consolidatedDocument.ts';
import type { ReportDocument } from './documents/model.ts';
import { quarterlyDocument } from './documents/quarterlyDocument.ts';
import { nameOn } from './prefill.ts';
import { dataOf, standingReport } from './quarterlyDesk.ts';
import type { ReportingRooms } from './rooms.ts';

export interface NamedReport {
  kind: ReportKind;
  period: string;
  nodeId: NodeId;
}

/** What an id of a report is made of. Refuses `notFound` for one of a kind there is not. */
export function reportNamed(reportId: string): NamedReport {
  const [kind, period = '', nodeId = ''] = reportId.split('_');
  const known = reportKindSchema.safeParse(kind);
  if (!known.success) throw new Refusal('notFound', `No report ${reportId}`);
  return { kind: known.data, period, nodeId };
}

type DocumentOf = (named: NamedReport, rooms: ReportingRooms) => Promise<ReportDocument>;

/** How a report of each kind becomes a paper. */
const documents: Record<ReportKind, DocumentOf> = {
  quarterly: async ({ nodeId, period }, rooms) => {
    const report = await standingReport(nodeId, quarterOf(period), rooms);
    const signedOn = report.submittedAt && dayOf(new Date(report.submittedAt), rooms.zone);
    return quarterlyDocument(report, await dataOf(report, rooms), signedOn);
  },
  consolidated: async ({ nodeId, period }, rooms) => {
    const report = await rooms.consolidated.find(nodeId, quarterOf(period));
    if (!report) throw new Refusal('notFound', `The quarter ${period} has not been consolidated`);
    const data = await rooms.snapshots.consolidated(report.snapshot);
    const missing = new Set(data.missing.map((one) => one.nodeId));
    const nodes = (await rooms.register.municipalities(nodeId)).filter(({ id }) => missing.has(id));
    return consolidatedDocument(report, data, {
      signedOn: dayOf(new Date(report.updatedAt), rooms.zone),
      empty: nodes.flatMap((node) =>
        node.tile ? [{ nodeId: node.id, name: nameOn(node, data.asOf), tile: node.tile }] : [],
      ),
    });
  },
};

function quarterOf(period: string): Quarter {
  const quarter = quarterSchema.safeParse(period);
  if (!quarter.success) throw new Refusal('notFound', `${period} is not a quarter`);
  return quarter.data;
}

export function documentOf(reportId: string, rooms: ReportingRooms): Promise<ReportDocument> {
  const named = reportNamed(reportId);
  return documents[named.kind](named, rooms);
}
