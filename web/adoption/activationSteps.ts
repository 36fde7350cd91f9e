import {
  type ActivationStep,
  activationSteps,
  type StepFact,
} from '../../functions/adoption/contract/activation.ts';
import type { FactSource } from '../../functions/adoption/contract/facts.ts';
import { standingFacts, standingOf } from '../../functions/adoption/rules/activation.ts';
import { daysBetween } from '../../functions/shared/calendar/day.ts';
import type { Day } from '../../functions/shared/words.ts';
import { knownBy } from './knownBy.ts';

export interface StepRow {
  step: ActivationStep;
  state: 'done' | 'next' | 'later';
  on?: Day;
  source?: FactSource;
  /** Calendar days from the step before: to this one, or to the day shown while it is waited for. */
  waitedDays?: number;
  /** The fact that stands for the step, as a correction names it. */
  factNumber?: number;
}

export interface StepsOnDay {
  rows: StepRow[];
  next?: ActivationStep;
  /** Last day on which the exchange may confirm a registration that is only declared. */
  confirmBy?: Day;
}

/** Where a school stood by the end of a day, step by step. */
export function stepsOn(facts: readonly StepFact[], asOf: Day): StepsOnDay {
  const known = knownBy(facts, asOf);
  const { steps, reached, next, confirmBy } = standingOf(known);
  const wanted = reached === undefined ? activationSteps[0] : next;
  const rows = activationSteps.map((step, index): StepRow => {
    const taken = steps[step];
    const before = activationSteps[index - 1];
    const beganOn = before && steps[before]?.on;
    if (!taken)
      return {
        step,
        state: step === wanted ? 'next' : 'later',
        ...(step === wanted && beganOn && { waitedDays: daysBetween(beganOn, asOf) }),
      };
    const fact = standingFacts(known).findLast((one) => one.step === step);
    return {
      step,
      state: 'done',
      ...taken,
      ...(beganOn && { waitedDays: daysBetween(beganOn, taken.on) }),
      ...(fact && { factNumber: fact.number }),
    };
  });
  return { rows, ...(wanted && { next: wanted }), ...(confirmBy && { confirmBy }) };
}
