import type { Day } from '../../shared/words.ts';
import type { Plan, PlanContent, PlanVersion } from '../contract.ts';
import type { WorkingDays } from './due.ts';
import { measuresOf } from './measures.ts';
import { type Yardstick, yardstickOf } from './yardstick.ts';

/** A plan as it was in force and known on a day. */
export interface PlanOnDay {
  plan: Plan;
  version: PlanVersion;
  content: PlanContent;
  /** One a measure, in the order's order. */
  yardsticks: readonly Yardstick[];
  /** The day by whose knowledge the calendar counts. */
  knownOn: Day;
}

export function planOnDay(
  plan: Plan,
  version: PlanVersion,
  knownOn: Day,
  workingDays: WorkingDays,
): PlanOnDay {
  const { content } = version;
  const yardsticks = measuresOf(content).map((measure) => yardstickOf(measure, content, workingDays));
  return { plan, version, content, yardsticks, knownOn };
}
