import type { MeasureProgress, MeasureView, NodeProgress } from '../../../functions/plan/contract.ts';
import type { Period } from '../../../functions/shared/evidence.ts';
import { shareOf } from '../rollout/figures.ts';

/**
 * What became of a measure within the week. `count`: so many more, or fewer, nodes satisfy it or are overdue.
 * `period`: a rolling measure has passed into another period, so that its shares are compared and not its nodes.
 */
export type WeekChange =
  | { kind: 'count'; measure: MeasureView; satisfied: number; overdue: number }
  | { kind: 'period'; measure: MeasureView; from: PeriodShare; to: PeriodShare };

interface PeriodShare {
  period: Period;
  /** 0 to 1. */
  share: number;
}

/** Measures whose figures are not those of a week ago, the greatest movements first. */
export function weekChanges(
  measures: readonly MeasureView[],
  now: NodeProgress,
  before: NodeProgress,
): WeekChange[] {
  return measures
    .flatMap((measure) => {
      const change = changeOf(measure, now.measures[measure.number], before.measures[measure.number]);
      return change ? [change] : [];
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

function changeOf(
  measure: MeasureView,
  now: MeasureProgress | undefined,
  before: MeasureProgress | undefined,
): WeekChange | undefined {
  if (!now || !before) return undefined;
  if (now.period !== before.period) return periodChange(measure, now, before);
  const satisfied = now.satisfied - before.satisfied;
  const overdue = (now.overdue ?? 0) - (before.overdue ?? 0);
  return satisfied === 0 && overdue === 0 ? undefined : { kind: 'count', measure, satisfied, overdue };
}

function periodChange(
  measure: MeasureView,
  now: MeasureProgress,
  before: MeasureProgress,
): WeekChange | undefined {
  const [to, from] = [shareOf(now), shareOf(before)];
  if (to === undefined || from === undefined || !now.period || !before.period || to === from)
    return undefined;
  return {
    kind: 'period',
    measure,
    from: { period: before.period, share: from },
    to: { period: now.period, share: to },
  };
}

/** In nodes for counts; a percentage point of a period weighs as one node. */
function sizeOf(change: WeekChange): number {
  if (change.kind === 'period') return Math.abs(change.to.share - change.from.share) * 100;
  return Math.abs(change.satisfied) + Math.abs(change.overdue);
}

/** More and fewer of a list of changes: rolling measures between two periods are left out. */
export function weekTotals(changes: readonly WeekChange[]): { satisfied: number; overdue: number } {
  const counted = changes.filter((change) => change.kind === 'count');
  return {
    satisfied: counted.reduce((sum, change) => sum + change.satisfied, 0),
    overdue: counted.reduce((sum, change) => sum + change.overdue, 0),
  };
}
