import type { Because, EvidenceStatus, Proof, ProofStatus } from '../../shared/evidence.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Measure } from '../contract.ts';

/** What a node's proof means for one measure on one day. */
export interface Judgement {
  status: EvidenceStatus;
  /** Satisfied, but after the deadline. */
  late?: true;
  since?: Day;
  knownSince?: Instant;
  because: Because;
}

export interface Judging {
  /** What was proved by that day; undefined when the node has no record of it. */
  proof: Proof | undefined;
  /** What the predicate says of a node it has no record of; undefined for a measure without a predicate. */
  absent: ProofStatus | undefined;
  /** The body has taken the duty on by its own act; a measure that is ordered binds without one. */
  accepted: boolean;
  force: Measure['force'];
  /** The deadline that counts, the last day included; undefined while there is none. */
  dueOn: Day | undefined;
  asOf: Day;
}

/** Nobody can be late with what nobody can prove. */
const noPredicate: Because = { code: 'noPredicate' };
const noFacts: Because = { code: 'noFacts' };
const notAccepted: Because = { code: 'notAccepted' };

/**
 * A recommended duty binds from the body's own acceptance on: until then it is `notAccepted`, whatever the deadline.
 * What is missing is overdue from the day after the deadline; what came after it is satisfied, but late.
 */
export function judge({ proof, absent, accepted, force, dueOn, asOf }: Judging): Judgement {
  const found: Judgement = proof
    ? { status: proof.status, since: proof.since, knownSince: proof.knownSince, because: proof.because }
    : { status: absent ?? 'noData', because: absent ? noFacts : noPredicate };
  switch (found.status) {
    case 'satisfied':
      return dueOn !== undefined && proof && proof.since > dueOn ? { ...found, late: true } : found;
    case 'missing':
      if (isUnbound(force, accepted))
        return { ...found, status: 'notAccepted', because: notAcceptedYet(found) };
      return dueOn !== undefined && asOf > dueOn ? { ...found, status: 'overdue' } : found;
    case 'noData':
      // Whether the duty was taken on changes nothing while the product cannot see how it is done.
      return absent !== undefined && isUnbound(force, accepted)
        ? { ...found, status: 'notAccepted', because: notAcceptedYet(found) }
        : found;
    default:
      return found;
  }
}

function isUnbound(force: Measure['force'], accepted: boolean): boolean {
  return force === 'recommended' && !accepted;
}

/** A fact that explains more than the absence of an act (an act was revoked) is kept as the reason. */
function notAcceptedYet({ because }: Judgement): Because {
  return because.fact ? because : notAccepted;
}
