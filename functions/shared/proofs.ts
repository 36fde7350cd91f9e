import type { Because, Proof, ProofStatus } from './evidence.ts';
import type { Day, Instant } from './words.ts';

/** From `since` until the next step a node had this status: one stretch of a timeline. */
export interface Step {
  since: Day;
  status: ProofStatus;
  because: Because;
}

/** A deadline belongs to the measure, so that two measures with two deadlines read one record. */
const ofTheMeasure = new Set(['deadline']);

/** Name of a proof: the predicate and its parameters in the order of the alphabet, `registry.appointed?role=responsible`. */
export function predicateKey(id: string, params: Readonly<Record<string, string | number>> = {}): string {
  const named = Object.entries(params)
    .filter(([name]) => !ofTheMeasure.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  return named.length === 0 ? id : `${id}?${named.join('&')}`;
}

/** The predicate a key names, without its parameters. */
export function predicateIdOf(key: string): string {
  return key.split('?', 1)[0] ?? key;
}

/**
 * The history of a proof, made from facts alone. At each moment when facts were recorded the whole timeline is
 * drawn again from the facts known by then (`known` is in the order of recording, superseded ones included); what
 * it changed is appended. A timeline is in the order of its days and holds from its first step on.
 */
export function historyOf<Fact extends { recordedAt: Instant }>(
  facts: readonly Fact[],
  timelineOf: (known: readonly Fact[], knownSince: Instant) => readonly Step[],
): Proof[] {
  const inOrder = [...facts].sort((a, b) => byMoment(a.recordedAt, b.recordedAt));
  const history: Proof[] = [];
  let before: readonly Step[] = [];
  for (const [index, fact] of inOrder.entries()) {
    if (inOrder[index + 1]?.recordedAt === fact.recordedAt) continue;
    const knownSince = fact.recordedAt;
    const after = fromSameDay(before, merged(timelineOf(inOrder.slice(0, index + 1), knownSince)));
    for (const step of after.slice(firstToTell(before, after))) history.push({ ...step, knownSince });
    before = after;
  }
  return history;
}

/**
 * What was proved on the day `asOf`, as far as was known before `knownBefore` (usually the end of that day, or of a
 * later day when the past is judged by today's knowledge). Undefined when nothing was known yet.
 */
export function proofAt(history: readonly Proof[], asOf: Day, knownBefore: Instant): Proof | undefined {
  let found: Proof | undefined;
  for (const proof of history) {
    if (proof.since > asOf || byMoment(proof.knownSince, knownBefore) >= 0) continue;
    if (!found || isLater(proof, found)) found = proof;
  }
  return found;
}

function isLater(proof: Proof, than: Proof): boolean {
  const byKnowledge = byMoment(proof.knownSince, than.knownSince);
  return byKnowledge > 0 || (byKnowledge === 0 && proof.since >= than.since);
}

/** Instants may be written with and without milliseconds; equal spelling is the usual and cheap case. */
function byMoment(a: Instant, b: Instant): number {
  if (a === b) return 0;
  if (a.length === b.length) return a < b ? -1 : 1;
  return Date.parse(a) - Date.parse(b);
}

/** Neighbours that say the same are one step; of two steps on one day the later in the list counts. */
function merged(timeline: readonly Step[]): Step[] {
  const steps: Step[] = [];
  for (const step of timeline) {
    if (steps.at(-1)?.since === step.since) steps.pop();
    const last = steps.at(-1);
    if (!last || !saysTheSame(last, step)) steps.push(step);
  }
  return steps;
}

/** A correction that begins later than what was known before holds for the days before it too. */
function fromSameDay(before: readonly Step[], after: readonly Step[]): readonly Step[] {
  const [was, is] = [before[0], after[0]];
  return was && is && was.since < is.since ? [{ ...is, since: was.since }, ...after.slice(1)] : after;
}

/**
 * Index of the first step to append. Lookup prefers later knowledge, so everything after the first difference has
 * to be told again, and so has the last common step when the day on which it ended has moved to a later one.
 */
function firstToTell(before: readonly Step[], after: readonly Step[]): number {
  let common = 0;
  while (isSameStep(before[common], after[common])) common += 1;
  const ended = before[common];
  const ends = after[common];
  const grew = ended !== undefined && (ends === undefined || ends.since > ended.since);
  return grew ? Math.max(0, common - 1) : common;
}

function isSameStep(a: Step | undefined, b: Step | undefined): boolean {
  return a !== undefined && b !== undefined && a.since === b.since && saysTheSame(a, b);
}

function saysTheSame(a: Step, b: Step): boolean {
  return a.status === b.status && JSON.stringify(a.because) === JSON.stringify(b.because);
}
