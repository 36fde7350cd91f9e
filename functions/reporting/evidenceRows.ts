import type { EvidenceRow, MeasureNumber, Plan } from '../plan/contract.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { ReportingRooms } from './rooms.ts';

const pageSize = 500;

/** All rows behind a figure, of a municipality or of the region; two or three queries a municipality. */
export async function evidenceRows(
  plan: Plan,
  number: MeasureNumber,
  { asOf, municipality }: { asOf: Day; municipality?: NodeId | undefined },
  { plans }: Pick<ReportingRooms, 'plans'>,
): Promise<EvidenceRow[]> {
  const rows: EvidenceRow[] = [];
  let cursor: string | undefined;
  do {
    const query = { asOf, limit: pageSize, ...(municipality && { municipality }), ...(cursor && { cursor }) };
    const page = await plans.evidence(plan, number, query);
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return rows;
}
