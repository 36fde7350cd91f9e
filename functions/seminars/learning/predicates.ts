import type { Proof } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Appointment, Passed, Training } from '../contract/coverage.ts';
import { actingOn } from '../rules/coverage.ts';
import { passingOf } from './rules.ts';

/**
 * Whoever is responsible in a node by an act has finished the learning path of their role: measure 2 of order 393. After
 * a new act it is another person who has to. Teachers, parents and pupils are counted and never judged.
 */
export const pathFinished = predicateKey('seminars.pathFinished');

interface Known {
  recordedAt: Instant;
  begun?: Appointment;
  ended?: Appointment;
  passed?: Passed;
}

/** How a node stood with the path from which day on, as far as was known at each moment. */
export function pathHistory({ nodeId, appointments, passed }: Training): Proof[] {
  const facts: Known[] = [
    ...appointments.map((begun) => ({ recordedAt: begun.recordedAt, begun })),
    ...appointments.flatMap((ended) =>
      ended.endRecordedAt ? [{ recordedAt: ended.endRecordedAt, ended }] : [],
    ),
    ...passed.map((one) => ({ recordedAt: one.recordedAt, passed: one })),
  ];
  return historyOf(facts, (known) => {
    const acts = appointmentsIn(known);
    const finished = known.flatMap((fact) => fact.passed ?? []);
    return daysOf(acts, finished).map((day) => stepOn(day, acts, finished, nodeId));
  });
}

/** The acts as they stood by what was known: an end that nobody knew of had not come. */
function appointmentsIn(known: readonly Known[]): Appointment[] {
  const acts = new Map<string, Appointment>();
  for (const { begun } of known)
    if (begun) {
      const { until: _until, endRecordedAt: _end, ...open } = begun;
      acts.set(begun.actId, open);
    }
  for (const { ended } of known) if (ended) acts.set(ended.actId, ended);
  return [...acts.values()];
}

function daysOf(acts: readonly Appointment[], finished: readonly Passed[]): Day[] {
  const days = [
    ...acts.flatMap(({ from, until }) => (until ? [from, until] : [from])),
    ...finished.map(({ on }) => on),
  ];
  return [...new Set(days)].sort();
}

function stepOn(day: Day, acts: readonly Appointment[], finished: readonly Passed[], nodeId: string): Step {
  const fact = `/api/seminars/nodes/${nodeId}/training`;
  const acting = actingOn(acts, day);
  // Nobody has taken the duty on before an act appoints somebody: that is not yet a failure to learn.
  if (!acting) return { since: day, status: 'notAccepted', because: { code: 'nobodyAppointed', fact } };
  const { personName: person } = acting;
  const passing = passingOf(
    acting,
    finished.filter(({ on }) => on <= day),
  );
  return passing
    ? {
        since: day,
        status: 'satisfied',
        because: { code: 'pathFinished', params: { person, on: passing.on }, fact },
      }
    : { since: day, status: 'missing', because: { code: 'pathNotFinished', params: { person }, fact } };
}
