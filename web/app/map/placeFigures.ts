import type { MeasureNumber, MeasureProgress, NodeProgress } from '../../../functions/plan/contract.ts';
import type { Period } from '../../../functions/shared/evidence.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { type ClassScheme, quantileBreaks, shareScheme } from '../../shared/map/classes.ts';
import type { Reading } from '../../shared/map/types.ts';
import { progressById, rankBy, readingOf } from '../rollout/figures.ts';

/** What the map shows of a place: the share of the obliged that are done, or how many of them. */
export const mapUnits = ['share', 'count'] as const;
export type MapUnit = (typeof mapUnits)[number];

export interface PlaceFigure {
  nodeId: NodeId;
  counts: MeasureProgress | undefined;
  /** What the place is coloured by, in the unit of the map. */
  reading: Reading;
  /** 0 to 1, whatever the unit. */
  share: number | undefined;
  /** 1 is the best; absent where there is no share. */
  rank: number | undefined;
  /** How many places have a rank. */
  ranked: number;
  /** Change of the share since a week before, −1 to 1. */
  trend: number | undefined;
  /** The earlier period that the figures are still of, when the region's are of a later one. */
  carriedFrom: Period | undefined;
}

/** Every municipality's standing in one measure, beside a week before. */
export function placeFigures(
  nodes: readonly NodeProgress[],
  weekAgo: readonly NodeProgress[] | undefined,
  number: MeasureNumber,
  unit: MapUnit,
  regionPeriod?: Period,
): PlaceFigure[] {
  const ranks = new Map(rankBy(nodes, number).map((ranked) => [ranked.nodeId, ranked.rank]));
  const before = progressById(weekAgo ?? []);
  return nodes.map(({ nodeId, measures }) => {
    const counts = measures[number];
    const reading = readingOf(counts);
    const share = shareIn(reading);
    const shareBefore = shareIn(readingOf(before.get(nodeId)?.measures[number]));
    return {
      nodeId,
      counts,
      reading: unit === 'count' && counts && share !== undefined ? counts.satisfied : reading,
      share,
      rank: ranks.get(nodeId),
      ranked: ranks.size,
      trend: share === undefined || shareBefore === undefined ? undefined : share - shareBefore,
      carriedFrom: isEarlier(counts?.period, regionPeriod) ? counts?.period : undefined,
    };
  });
}

/** Periods of one kind are written so that the later one sorts after the earlier. */
function isEarlier(period: Period | undefined, than: Period | undefined): boolean {
  return period !== undefined && than !== undefined && period < than;
}

function shareIn(reading: Reading): number | undefined {
  return typeof reading === 'number' ? reading : undefined;
}

const countClasses = 5;

/**
 * Fixed classes for shares, so that days may be compared; classes of equally many places for counts. Maps that stand
 * side by side are given the figures of all of them.
 */
export function schemeFor(unit: MapUnit, figures: readonly Pick<PlaceFigure, 'reading'>[]): ClassScheme {
  if (unit === 'share') return shareScheme;
  const values = figures.flatMap(({ reading }) => (typeof reading === 'number' ? [reading] : []));
  return quantileBreaks(values, countClasses);
}

export type PlaceColumn = 'share' | 'satisfied' | 'obliged' | 'rank' | 'trend';

/** Rows of the table beside the map: by share, places without one last; by name among equals. */
export function lowestFirst(
  figures: readonly PlaceFigure[],
  compareName: (a: NodeId, b: NodeId) => number,
): PlaceFigure[] {
  const depth = ({ share }: PlaceFigure) => share ?? Number.POSITIVE_INFINITY;
  return [...figures].sort(
    (a, b) => (depth(a) === depth(b) ? 0 : depth(a) - depth(b)) || compareName(a.nodeId, b.nodeId),
  );
}

/** What a place is sorted by; of one without a share only how many are obliged says something. */
export function figureIn({ share, counts, rank, trend }: PlaceFigure, by: PlaceColumn): number | undefined {
  if (share === undefined) return by === 'obliged' ? counts?.obliged : undefined;
  return { share, satisfied: counts?.satisfied, obliged: counts?.obliged, rank, trend }[by];
}
