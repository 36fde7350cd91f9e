import type { Counts, MeasureNumber, NodeProgress } from '../../../functions/plan/contract.ts';
import type { Period } from '../../../functions/shared/evidence.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { inPeriod, shareOf } from '../rollout/figures.ts';

const statuses = [
  'obliged',
  'satisfied',
  'satisfiedLate',
  'missing',
  'overdue',
  'noData',
  'notAccepted',
] as const;
export type PlaceStatus = (typeof statuses)[number];

export interface PlaceRow {
  nodeId: NodeId;
  counts: Counts;
}

/** Municipalities with anything to count in the measure, in the period asked for. */
export function placeRows(
  municipalities: readonly NodeProgress[],
  number: MeasureNumber,
  period: Period | undefined,
): PlaceRow[] {
  return municipalities.flatMap(({ nodeId, measures }) => {
    const counts = inPeriod(measures[number], period);
    return counts ? [{ nodeId, counts }] : [];
  });
}

/** How many are obliged, and of the rest what any place has. */
export function shownStatuses(rows: readonly PlaceRow[]): PlaceStatus[] {
  return statuses.filter(
    (status) => status === 'obliged' || rows.some(({ counts }) => (counts[status] ?? 0) > 0),
  );
}

/** By share, a share of nobody before all; by name among equals. */
export function lowestFirst(
  rows: readonly PlaceRow[],
  compareName: (a: NodeId, b: NodeId) => number,
): PlaceRow[] {
  const depth = ({ counts }: PlaceRow) => shareOf(counts) ?? -1;
  return [...rows].sort((a, b) => depth(a) - depth(b) || compareName(a.nodeId, b.nodeId));
}
