import { periodBounds } from '../../shared/calendar/period.ts';
import type { Period, Proof } from '../../shared/evidence.ts';
import { predicateIdOf, proofAt } from '../../shared/proofs.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { Measure, PlanContent } from '../contract.ts';
import { absentStatus, heardKey, standsOnExchange } from '../predicates.ts';
import { dueOf, type WorkingDays } from './due.ts';
import { type Judgement, judge } from './judge.ts';
import { everyOf, keyOf } from './measures.ts';
import type { Moment } from './obliged.ts';
import { unheardOf } from './unheard.ts';

/** Histories of one proof in one period, by node. */
export type Histories = ReadonlyMap<NodeId, readonly Proof[]>;

/** Where the evidence of nodes can be looked up, whatever it was read from. */
export interface Evidence {
  of(key: string, period: Period): Histories | undefined;
}

/** The day a judgement is for. Its proofs are those of `lookup`: the same day, or the last one that is known. */
export interface Judged {
  asOf: Day;
  lookup: Moment;
}

/** A measure made ready to judge many nodes by: keys and deadline worked out once. */
export interface Yardstick {
  measure: Measure;
  key: string | undefined;
  acceptanceKey: string | undefined;
  /** Of a measure that is proved by what the exchange brings: whether it still hears of a node. */
  heardKey: string | undefined;
  every: ReturnType<typeof everyOf>;
  /** The counted deadline of a measure that is done once. */
  dueOn: Day | undefined;
}

export function yardstickOf(
  measure: Measure,
  { acceptance, countedDeadline }: Pick<PlanContent, 'acceptance' | 'countedDeadline'>,
  workingDays: Pick<WorkingDays, 'nextWorkingDay'>,
): Yardstick {
  return {
    measure,
    key: keyOf(measure.predicate),
    acceptanceKey: measure.force === 'recommended' ? keyOf(acceptance) : undefined,
    heardKey: measure.predicate && standsOnExchange(measure.predicate.id) ? heardKey : undefined,
    every: everyOf(measure),
    dueOn: dueOf(measure.deadline, countedDeadline, workingDays)?.counted,
  };
}

/** The last day on which a duty of this period can be met in time. A period ends when it ends, worked or not. */
export function dueOnOf(
  { every, dueOn }: Pick<Yardstick, 'every' | 'dueOn'>,
  period: Period,
): Day | undefined {
  return every && period !== 'once' ? periodBounds(period).to : dueOn;
}

/**
 * Makes ready to say of any node what it has done for one measure in one period, as of a day. What is not expected in a
 * municipality, as lessons in a vacation, is not expected of a school of it that has no evidence of its own.
 */
export function judgeOf(
  yardstick: Yardstick,
  period: Period,
  evidence: Evidence,
  { asOf, lookup }: Judged,
): (node: { id: NodeId; municipalityId?: NodeId | undefined }) => Judgement {
  const { key, acceptanceKey, measure } = yardstick;
  const proofs = key === undefined ? undefined : evidence.of(key, period);
  const acceptances = acceptanceKey === undefined ? undefined : evidence.of(acceptanceKey, 'once');
  const absent = key === undefined ? undefined : absentStatus(predicateIdOf(key));
  const dueOn = dueOnOf(yardstick, period);
  const heard = yardstick.heardKey === undefined ? undefined : evidence.of(yardstick.heardKey, 'once');
  const found = (histories: Histories | undefined, nodeId: NodeId) => {
    const history = histories?.get(nodeId);
    return history && proofAt(history, lookup.day, lookup.knownBefore);
  };
  const resting = (municipalityId: NodeId | undefined) => {
    const proof = municipalityId === undefined ? undefined : found(proofs, municipalityId);
    return proof?.status === 'notExpected' ? proof : undefined;
  };
  return ({ id, municipalityId }) =>
    judge({
      proof: unheardOf(found(proofs, id) ?? resting(municipalityId), found(heard, id), period),
      absent,
      accepted: acceptanceKey === undefined || found(acceptances, id)?.status === 'satisfied',
      force: measure.force,
      dueOn,
      asOf,
    });
}
