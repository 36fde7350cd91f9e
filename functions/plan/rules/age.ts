import { periodBounds } from '../../shared/calendar/period.ts';
import type { Day } from '../../shared/words.ts';
import type { Counts, MeasureProgress, NodeProgress } from '../contract.ts';
import { dueOnOf, type Yardstick } from './yardstick.ts';

/**
 * The figures of a counted day as they will stand on a later one if nobody does anything: whatever is missing
 * becomes overdue once its deadline has passed.
 */
export function ageProgress(
  progress: NodeProgress,
  yardsticks: readonly Yardstick[],
  asOf: Day,
): NodeProgress {
  const measures = { ...progress.measures };
  for (const yardstick of yardsticks) {
    const { number } = yardstick.measure;
    const figures = measures[number];
    if (figures) measures[number] = ageMeasure(figures, yardstick, asOf);
  }
  return { nodeId: progress.nodeId, measures };
}

function ageMeasure(figures: MeasureProgress, yardstick: Yardstick, asOf: Day): MeasureProgress {
  const dueOn = figures.period ? dueOnOf(yardstick, figures.period) : yardstick.dueOn;
  const aged = ageCounts(figures, dueOn, asOf);
  if (!figures.periods) return aged;
  const periods = Object.entries(figures.periods).map(
    ([period, counts]) => [period, ageCounts(counts, periodBounds(period).to, asOf)] as const,
  );
  return { ...aged, periods: Object.fromEntries(periods) };
}

function ageCounts<Kind extends Counts>(counts: Kind, dueOn: Day | undefined, asOf: Day): Kind {
  if (!counts.missing || dueOn === undefined || asOf <= dueOn) return counts;
  const { missing, ...others } = counts;
  return { ...others, overdue: (counts.overdue ?? 0) + missing } as Kind;
}
