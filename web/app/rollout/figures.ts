import type {
  Counts,
  MeasureNumber,
  MeasureProgress,
  NodeProgress,
} from '../../../functions/plan/contract.ts';
import type { Period } from '../../../functions/shared/evidence.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { isAnythingKnown } from '../../plan/measures.ts';
import type { BarSegment } from '../../shared/charts/types.ts';
import type { Reading } from '../../shared/map/types.ts';

/** Parts of the obliged, in the order of every bar and legend. Together they are all of them. */
export const obligedStatuses = ['satisfied', 'missing', 'overdue', 'noData', 'notAccepted'] as const;
export type ObligedStatus = (typeof obligedStatuses)[number];

/** Share of the obliged that have satisfied the measure, 0 to 1; undefined where nobody is obliged. */
export function shareOf(counts: Counts | undefined): number | undefined {
  return counts && counts.obliged > 0 ? counts.satisfied / counts.obliged : undefined;
}

/** Nobody obliged is not applicable; nothing known of any of them is no data; otherwise the share. */
export function readingOf(counts: Counts | undefined): Reading {
  if (!counts || counts.obliged === 0) return 'notApplicable';
  return isAnythingKnown(counts) ? counts.satisfied / counts.obliged : 'noData';
}

/** Whole percent for a narrow cell: 0 and 100 stand only for none and all. */
export function wholePercent(share: number): number {
  if (share <= 0) return 0;
  return share >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** The obliged by status. The sum of the segments is `obliged`; what was done late is a segment of its own. */
export function segmentsOf(counts: Counts): BarSegment[] {
  const late = counts.satisfiedLate ?? 0;
  const segments: BarSegment[] = [
    { status: 'satisfied', count: counts.satisfied - late },
    { status: 'satisfiedLate', count: late },
    { status: 'missing', count: counts.missing ?? 0 },
    { status: 'overdue', count: counts.overdue ?? 0 },
    { status: 'noData', count: counts.noData ?? 0 },
    { status: 'notAccepted', count: counts.notAccepted ?? 0 },
  ];
  return segments.filter(({ count }) => count > 0);
}

/** Figures of several measures or nodes taken together. */
export function sumOf(all: readonly (Counts | undefined)[]): Counts {
  const sum: Required<Pick<Counts, 'obliged' | ObligedStatus | 'satisfiedLate'>> = {
    obliged: 0,
    satisfied: 0,
    satisfiedLate: 0,
    overdue: 0,
    missing: 0,
    notAccepted: 0,
    noData: 0,
  };
  for (const counts of all)
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += counts?.[name] ?? 0;
  return sum;
}

/** Figures of the period asked for, of a measure assessed period by period; otherwise those that stand for it. */
export function inPeriod(
  progress: MeasureProgress | undefined,
  period: Period | undefined,
): Counts | undefined {
  if (!progress || period === undefined || !progress.periods) return progress;
  return progress.periods[period] ?? { obliged: 0, satisfied: 0 };
}

/** Municipalities by id, for a lookup of one cell. */
export function progressById(nodes: readonly NodeProgress[]): ReadonlyMap<NodeId, NodeProgress> {
  return new Map(nodes.map((node) => [node.nodeId, node]));
}

export interface Ranked {
  nodeId: NodeId;
  counts: MeasureProgress;
  share: number;
  /** 1 is the best; equal shares have one rank. */
  rank: number;
}

/** Municipalities by their share of one measure, best first; those without a share are left out. */
export function rankBy(nodes: readonly NodeProgress[], number: MeasureNumber): Ranked[] {
  const withShare = nodes.flatMap(({ nodeId, measures }) => {
    const counts = measures[number];
    const reading = readingOf(counts);
    return counts && typeof reading === 'number' ? [{ nodeId, counts, share: reading }] : [];
  });
  const sorted = withShare.sort((a, b) => b.share - a.share || (a.nodeId < b.nodeId ? -1 : 1));
  return sorted.map((one) => ({
    ...one,
    rank: 1 + sorted.filter(({ share }) => share > one.share).length,
  }));
}
