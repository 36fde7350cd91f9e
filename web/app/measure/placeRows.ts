import type { Counts, MeasureNumber, NodeProgress } from '../../../functions/plan/contract.ts';
import type { Period } from '../../../functions/shared/evidence.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { inPeriod, shareOf } from '../rollout/figures.ts';

export const placeColumns = [
  'share',
  'obliged',
  'satisfied',
  'satisfiedLate',
  'missing',
  'overdue',
  'noData',
  'notAccepted',
] as const;
export type PlaceColumn = (typeof placeColumns)[number];

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

/** The figure of a column; −1 stands for a share of nobody, so that it is sorted below zero. */
export function figureOf({ counts }: PlaceRow, column: PlaceColumn): number {
  return column === 'share' ? (shareOf(counts) ?? -1) : (counts[column] ?? 0);
}

export interface PlaceSort {
  by: PlaceColumn | 'name';
  direction: 'asc' | 'desc';
}

export function sortPlaces(
  rows: readonly PlaceRow[],
  { by, direction }: PlaceSort,
  compareName: (a: NodeId, b: NodeId) => number,
): PlaceRow[] {
  const sign = direction === 'asc' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const names = compareName(a.nodeId, b.nodeId);
    return by === 'name' ? sign * names : sign * (figureOf(a, by) - figureOf(b, by)) || names;
  });
}
