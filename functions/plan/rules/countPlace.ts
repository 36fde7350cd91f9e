import type { NodeId } from '../../shared/words.ts';
import type { Audience, NodeProgress } from '../contract.ts';
import { countMeasure } from './count.ts';
import type { TreeNode } from './obliged.ts';
import type { PlanOnDay } from './planOnDay.ts';
import type { Evidence, Judged, Yardstick } from './yardstick.ts';

/** A municipality with its schools, or the region by itself: what one row of progress counts. */
export interface Place {
  nodeId: NodeId;
  kind: 'region' | 'municipality';
  nodes: readonly TreeNode[];
}

/** Measures whose audience can be found in a place; the others have no figures there. */
export function isCountedIn(kind: Place['kind'], audience: Audience): boolean {
  return (audience === 'region') === (kind === 'region');
}

/** All figures of a place on a day. */
export function countPlace(
  place: Place,
  { yardsticks, plan }: Pick<PlanOnDay, 'yardsticks' | 'plan'>,
  evidence: Evidence,
  judged: Judged,
): NodeProgress {
  const counted = yardsticks
    .filter(({ measure }) => isCountedIn(place.kind, measure.audience))
    .map((yardstick: Yardstick) => [
      yardstick.measure.number,
      countMeasure(place.nodes, yardstick, evidence, judged, plan.startsOn),
    ]);
  return { nodeId: place.nodeId, measures: Object.fromEntries(counted) };
}
