import { addDays } from '../../shared/calendar/day.ts';
import type { Day, Instant } from '../../shared/words.ts';
import {
  type Activation,
  type ActivationStep,
  activationSteps,
  type Standing,
  type StepFact,
  type StepToRecord,
} from '../contract/activation.ts';
import { type Breach, breachesOfDay, type Grounds } from './breach.ts';
import { looksLikePassword } from './secrets.ts';
import { stillStanding } from './stillStanding.ts';

/** Days that the exchange has to confirm a registration that a school has only declared. */
export const confirmWithinDays = 14;

const placeOf = (step: ActivationStep): number => activationSteps.indexOf(step);

/** Facts that nobody has taken back, in the order in which they took effect. */
export function standingFacts(facts: readonly StepFact[]): StepFact[] {
  return stillStanding(facts).sort(byEffect);
}

function byEffect(one: StepFact, other: StepFact): number {
  if (one.effectiveAt !== other.effectiveAt) return one.effectiveAt < other.effectiveAt ? -1 : 1;
  const back = Number(one.isStepBack ?? false) - Number(other.isStepBack ?? false);
  return back || placeOf(one.step) - placeOf(other.step) || one.number - other.number;
}

/** Where a school stands after all these facts. */
export function standingOf(facts: readonly StepFact[]): Standing {
  return standingFacts(facts).reduce(advance, { confirmed: false, steps: {} });
}

/** Where a school stands after one more fact that took effect. */
export function advance(standing: Standing, fact: StepFact): Standing {
  if (fact.isStepBack) return stepBack(standing, fact);
  const known = standing.steps[fact.step];
  const isFurther = standing.reached === undefined || placeOf(fact.step) > placeOf(standing.reached);
  const source = known?.source === 'exchange' ? known.source : fact.source;
  const steps = { ...standing.steps, [fact.step]: { on: known?.on ?? fact.effectiveAt, source } };
  const reached = isFurther ? fact.step : (standing.reached ?? fact.step);
  return described(reached, steps, fact.confirmBy ?? standing.confirmBy);
}

function stepBack(standing: Standing, fact: StepFact): Standing {
  const kept = Object.entries(standing.steps).filter(
    ([step]) => placeOf(step as ActivationStep) < placeOf(fact.step),
  );
  const steps = { ...Object.fromEntries(kept), [fact.step]: { on: fact.effectiveAt, source: fact.source } };
  return described(fact.step, steps, undefined);
}

function described(reached: ActivationStep, steps: Standing['steps'], confirmBy: Day | undefined): Standing {
  const next = activationSteps[placeOf(reached) + 1];
  const confirmed = steps.registered?.source === 'exchange';
  const since = steps[reached]?.on;
  return {
    reached,
    ...(since && { since }),
    ...(next && { next }),
    confirmed,
    ...(reached === 'registered' && !confirmed && confirmBy && { confirmBy }),
    steps,
  };
}

/** What of a step to record would break a rule; nothing when it may be recorded. */
export function breachesOfStep(facts: readonly StepFact[], step: StepToRecord, grounds: Grounds): Breach[] {
  const { reason } = step;
  return [
    ...(reason !== undefined && looksLikePassword(reason)
      ? [{ field: 'reason', code: 'looksLikePassword' } as const]
      : []),
    ...(step.source === 'exchange' && !grounds.speaksForExchange
      ? [{ field: 'source', code: 'notYoursToConfirm' } as const]
      : []),
    ...breachesOfDay('effectiveAt', step.effectiveAt, grounds),
    ...(step.supersedes === undefined
      ? breachesOfOrder(standingOf(facts), step)
      : breachesOfCorrection(facts, step)),
  ];
}

function breachesOfCorrection(facts: readonly StepFact[], step: StepToRecord): Breach[] {
  const wrong = standingFacts(facts).find(({ number }) => number === step.supersedes);
  if (!wrong || wrong.step !== step.step)
    return [{ field: 'supersedes', code: 'factNotFound', params: { number: step.supersedes ?? 0 } }];
  if (step.reason === undefined) return [{ field: 'reason', code: 'correctionNeedsReason' }];
  const others = facts.filter(({ number }) => number !== wrong.number);
  return breachesOfOrder(standingOf(others), step);
}

function breachesOfOrder(standing: Standing, step: StepToRecord): Breach[] {
  const known = standing.steps[step.step];
  const confirms = step.source === 'exchange' && known?.source === 'declared';
  const goesBack = isStepBack(standing, step);
  if (goesBack && step.reason === undefined)
    return [{ field: 'reason', code: 'stepBackNeedsReason', params: { reached: standing.reached ?? '' } }];
  if (known && !confirms && !goesBack)
    return [{ field: 'step', code: 'stepAlreadyRecorded', params: { step: step.step, on: known.on } }];
  return goesBack ? [] : breachesOfPrevious(standing, step);
}

/** The exchange knows of a registration without the steps before it; people name them all. */
function breachesOfPrevious(standing: Standing, step: StepToRecord): Breach[] {
  const earlier = activationSteps.slice(0, placeOf(step.step));
  const missing = earlier.find((previous) => standing.steps[previous] === undefined);
  if (missing && step.source === 'declared')
    return [{ field: 'step', code: 'previousStepMissing', params: { step: step.step, previous: missing } }];
  for (const previous of earlier.toReversed()) {
    const on = standing.steps[previous]?.on;
    if (on !== undefined && step.effectiveAt < on)
      return [
        { field: 'effectiveAt', code: 'stepBeforePrevious', params: { step: step.step, previous, on } },
      ];
  }
  return [];
}

/** It says that a school which stood further stands at this step again, from a day after it got further. */
function isStepBack(standing: Standing, { step, effectiveAt }: StepToRecord): boolean {
  const later = activationSteps.slice(placeOf(step) + 1).map((name) => standing.steps[name]?.on);
  return later.some((on) => on !== undefined && effectiveAt > on);
}

export interface Recorded {
  at: Instant;
  by: string;
  /** The day of `at` in the region's time zone. */
  today: Day;
  importId?: string | undefined;
}

/** The record with one more fact. Ask `breachesOfStep` before. */
export function recordStep<Value extends Pick<Activation, 'facts'>>(
  activation: Value,
  step: StepToRecord,
  recorded: Recorded,
): Value {
  const goesBack = step.supersedes === undefined && isStepBack(standingOf(activation.facts), step);
  const awaitsConfirmation = step.step === 'registered' && step.source === 'declared';
  const fact: StepFact = {
    number: activation.facts.length + 1,
    step: step.step,
    effectiveAt: step.effectiveAt,
    recordedAt: recorded.at,
    recordedBy: recorded.by,
    source: step.source,
    ...(step.reason && { reason: step.reason }),
    ...(step.supersedes && { supersedes: step.supersedes }),
    ...(goesBack && { isStepBack: true as const }),
    ...(recorded.importId && { importId: recorded.importId }),
    ...(awaitsConfirmation && { confirmBy: addDays(recorded.today, confirmWithinDays) }),
  };
  return { ...activation, facts: [...activation.facts, fact] };
}
