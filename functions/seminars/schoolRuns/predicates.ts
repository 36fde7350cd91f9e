import type { Verdict } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { Day, Instant } from '../../shared/words.ts';
import { type RunAudience, type RunEntry, runAudiences, type SchoolRuns } from '../contract/schoolRuns.ts';

/** A school has held a seminar for teachers, for parents and for pupils, each apart; measure 9 of order 393. */
export const schoolRunHeld = predicateKey('seminars.schoolRun');

interface Known {
  runId: string;
  audience: RunAudience;
  entry: RunEntry;
  recordedAt: Instant;
}

/** Satisfied from the day of the last of the three on; before it, missing, with the audiences that lack one. */
export function verdictOf({ nodeId, path, runs }: SchoolRuns): Verdict {
  const facts = runs.flatMap(({ id, audience, entries }) =>
    entries.map((entry): Known => ({ runId: id, audience, entry, recordedAt: entry.at })),
  );
  const fact = `/api/seminars/nodes/${nodeId}/school-runs`;
  return {
    nodeId,
    path: [...path],
    predicate: schoolRunHeld,
    period: 'once',
    history: historyOf(facts, (known) => timelineOf(known, fact)),
  };
}

function timelineOf(known: readonly Known[], fact: string): Step[] {
  const last = new Map(known.map((one) => [one.runId, one]));
  const first = new Map<RunAudience, Day>();
  for (const { audience, entry } of last.values()) {
    const before = first.get(audience);
    if (entry.kind !== 'withdrawn' && (!before || entry.on < before)) first.set(audience, entry.on);
  }
  const days = [...new Set(first.values())].sort();
  if (days.length === 0) return [stepOn(earliestOf(known), [], fact)];
  return days.map((day) =>
    stepOn(
      day,
      runAudiences.filter((audience) => (first.get(audience) ?? '9999') <= day),
      fact,
    ),
  );
}

function stepOn(since: Day, held: readonly RunAudience[], fact: string): Step {
  const of = runAudiences.length;
  if (held.length === of) return { since, status: 'satisfied', because: { code: 'schoolRunHeld', fact } };
  const lacking = runAudiences.filter((audience) => !held.includes(audience)).join('+');
  return {
    since,
    status: 'missing',
    because: { code: 'schoolRunLacking', params: { done: held.length, of, lacking }, fact },
  };
}

function earliestOf(known: readonly Known[]): Day {
  return known.map(({ entry }) => entry.on).sort()[0] ?? '';
}
