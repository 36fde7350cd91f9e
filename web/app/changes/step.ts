import type { Counts, NodeProgress, ProgressChange } from '../../../functions/plan/contract.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';

const daysInWeek = 7;

/** The day a step begins on: the one in the address, or a week before when it names none before its end. */
export function beginningOf(asked: string, to: Day): Day {
  return asked !== '' && asked < to ? asked : addDays(to, -daysInWeek);
}

export interface FigureStep {
  before: Counts;
  after: Counts;
}

/** Figures of one measure and place at both ends of a step; where nothing differs, those of its end stand for both. */
export function stepOf(
  changes: readonly ProgressChange[],
  standing: NodeProgress | undefined,
  number: string,
): FigureStep {
  const changed = changes.find((one) => one.number === number && one.nodeId === standing?.nodeId);
  if (changed) return changed;
  const same = standing?.measures[number] ?? { obliged: 0, satisfied: 0 };
  return { before: same, after: same };
}

/** Municipalities whose figure of the measure changed, the greatest change first. */
export function placesOf(
  changes: readonly ProgressChange[],
  number: string,
): { nodeId: NodeId; change: number }[] {
  return changes
    .filter((one) => one.number === number)
    .map(({ nodeId, before, after }) => ({ nodeId, change: after.satisfied - before.satisfied }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.nodeId < b.nodeId ? -1 : 1));
}
