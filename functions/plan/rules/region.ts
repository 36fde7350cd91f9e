import type { Day } from '../../shared/words.ts';
import type { MeasureNumber, MeasureProgress, NodeProgress } from '../contract.ts';
import { addProgress, countedPeriod, inPeriod } from './count.ts';
import type { Yardstick } from './yardstick.ts';

/**
 * The region as the sum of its municipalities and of what binds the region itself. For a rolling measure one period
 * is chosen for all of them, so that the figures of the parts add up to the whole.
 */
export function regionOf(
  ownProgress: NodeProgress,
  municipalities: readonly NodeProgress[],
  yardsticks: readonly Yardstick[],
  asOf: Day,
): { region: NodeProgress; municipalities: NodeProgress[] } {
  const parts = [ownProgress, ...municipalities];
  const summed: Record<MeasureNumber, MeasureProgress> = {};
  const aligned = municipalities.map(({ nodeId }): NodeProgress => ({ nodeId, measures: {} }));
  for (const { measure, every } of yardsticks) {
    const { number } = measure;
    const figures = parts.flatMap((part) => part.measures[number] ?? []);
    const [first, ...others] = figures;
    if (!first) continue;
    const sum = others.reduce(addProgress, first);
    const period = every && countedPeriod(sum.periods ?? {}, asOf, every);
    const chosen = (progress: MeasureProgress) => (period ? inPeriod(progress, period) : progress);
    summed[number] = chosen(sum);
    for (const [index, { measures }] of municipalities.entries()) {
      const own = measures[number];
      const place = aligned[index];
      if (own && place) place.measures[number] = chosen(own);
    }
  }
  return { region: { nodeId: ownProgress.nodeId, measures: summed }, municipalities: aligned };
}
