import type { MeasureNumber, MeasureProgress, NodeProgress } from '../../../functions/plan/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { rankBy, readingOf } from '../rollout/figures.ts';

interface PlaceInBars {
  nodeId: NodeId;
  counts: MeasureProgress;
  /** Absent where nothing is known. */
  share?: number;
}

/** Municipalities by their share, best first; then those that are obliged and of which nothing is known, if wanted. */
export function placesInBars(
  nodes: readonly NodeProgress[],
  number: MeasureNumber,
  hidesNoData: boolean,
): PlaceInBars[] {
  const silent = nodes.flatMap(({ nodeId, measures }) => {
    const counts = measures[number];
    return counts && readingOf(counts) === 'noData' ? [{ nodeId, counts }] : [];
  });
  return [...rankBy(nodes, number), ...(hidesNoData ? [] : silent)];
}
