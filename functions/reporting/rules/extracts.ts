import type { MeasureNumber } from '../../plan/contract.ts';
import type { EvidenceStatus } from '../../shared/evidence.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import { type Extract, type ExtractView, type ExtractWork, extractDays } from '../contract/extracts.ts';

/** Nobody works so long on one step. */
const stalledAfterMinutes = 20;

/** One step of the work, and one file on the way: a measure as of a day. */
export interface ExtractStep {
  day: Day;
  number: MeasureNumber;
}

/** How one node stands under the measure of a step. */
export interface ExtractRow {
  nodeId: NodeId;
  municipalityId?: NodeId | undefined;
  status: EvidenceStatus;
  late?: boolean | undefined;
  since?: Day | undefined;
}

/** Day after day, within a day by measure, as they were asked for. */
export function stepsOf(days: readonly Day[], measures: readonly MeasureNumber[]): ExtractStep[] {
  return days.flatMap((day) => measures.map((number) => ({ day, number })));
}

/** An order as its owner sees it at a moment. */
export function extractView(extract: Extract, work: ExtractWork | undefined, now: Date): ExtractView {
  const { id, title, format, orderedAt, asOf, version } = extract;
  const file = work?.file;
  const expiresAt = file && new Date(Date.parse(file.readyAt) + extractDays * 86_400_000).toISOString();
  return {
    id,
    title,
    format,
    orderedAt,
    asOf,
    version,
    done: work?.done ?? 0,
    of: work?.of ?? 0,
    state: stateOf(extract, work, { now, expiresAt }),
    ...(file && { rows: file.rows, bytes: file.bytes }),
    ...(expiresAt && { expiresAt }),
  };
}

function stateOf(
  { cancelledAt, orderedAt }: Extract,
  work: ExtractWork | undefined,
  { now, expiresAt }: { now: Date; expiresAt: string | undefined },
): ExtractView['state'] {
  if (cancelledAt) return 'cancelled';
  if (expiresAt) return now.toISOString() < expiresAt ? 'ready' : 'expired';
  const stillFor = now.getTime() - Date.parse(work?.movedAt ?? orderedAt);
  if (stillFor > stalledAfterMinutes * 60_000) return 'stalled';
  return work ? 'working' : 'waiting';
}
