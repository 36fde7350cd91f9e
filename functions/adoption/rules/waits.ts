import { daysBetween } from '../../shared/calendar/day.ts';
import type { Day } from '../../shared/words.ts';
import { type ActivationStep, activationSteps, type Standing } from '../contract/activation.ts';
import type { WaitFigures } from '../contract/funnel.ts';

/** Days from one step to the next, under the name of the step that was waited for. */
export type Waits = Partial<Record<ActivationStep, number>>;

/**
 * How long a school waited for each step; nothing where a step or the one before it is not known. `daysStill` tells how
 * many days between two an incident has excused: they are nobody's wait.
 */
export function waitsOf(
  { steps }: Pick<Standing, 'steps'>,
  daysStill: (from: Day, to: Day) => number = () => 0,
): Waits {
  return Object.fromEntries(
    activationSteps.slice(1).flatMap((step, index) => {
      const [from, to] = [steps[activationSteps[index] ?? step]?.on, steps[step]?.on];
      return from && to ? [[step, daysBetween(from, to) - daysStill(from, to)]] : [];
    }),
  );
}

/** The middle wait and the one that nine schools of ten stayed within, for each step somebody has reached. */
export function waitFigures(schools: readonly Waits[]): WaitFigures {
  return Object.fromEntries(
    activationSteps.flatMap((step) => {
      const days = schools.flatMap((waits) => waits[step] ?? []).sort((a, b) => a - b);
      if (days.length === 0) return [];
      return [[step, { schools: days.length, median: rankOf(days, 0.5), p90: rankOf(days, 0.9) }]];
    }),
  );
}

/** Nearest rank: always a wait that some school really had. */
function rankOf(days: readonly number[], share: number): number {
  return days[Math.ceil(days.length * share) - 1] ?? 0;
}
