import { writeAudit } from '../../shared/audit.ts';
import type { Verdict } from '../../shared/evidence.ts';
import type { FeedHandlers, FeedItem } from '../../shared/feed.ts';
import { type Quarterly, quarterlySchema } from '../contract/quarterly.ts';
import { quarterlyReport, quarterlyReportHistory } from '../predicates.ts';
import type { ReportingRooms } from '../rooms.ts';
import { handOver } from './extracts.ts';

/** What follows from a changed report: its audit entry, and the proof that its municipality reports. */
export function changeHandlers(rooms: ReportingRooms): FeedHandlers {
  const { table, queues, zone } = rooms;
  return {
    quarterly: async (items) => {
      await writeAudit(table, items);
      await queues.send(
        'plan.verdicts',
        latest(items).map((report) => verdictOf(report, zone)),
      );
    },
    consolidated: (items) => writeAudit(table, items),
    extract: (items) => handOver(items, rooms),
  };
}

/** Of a report that changed several times in a batch the last version says everything. */
function latest(items: readonly FeedItem[]): Quarterly[] {
  const found = new Map<string, Quarterly>();
  for (const item of items) {
    const report = quarterlySchema.parse(item);
    if (report.version >= (found.get(report.id)?.version ?? 0)) found.set(report.id, report);
  }
  return [...found.values()];
}

export function verdictOf(
  report: Pick<Quarterly, 'nodeId' | 'regionId' | 'period' | 'events'>,
  zone: string,
): Verdict {
  return {
    nodeId: report.nodeId,
    path: [report.regionId, report.nodeId],
    predicate: quarterlyReport,
    period: report.period,
    history: quarterlyReportHistory(report, zone),
  };
}
