import type { Because, Proof } from '../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../shared/proofs.ts';
import type { Day, Instant } from '../shared/words.ts';
import type { Appointment, TrainedEntry, Training } from './contract/coverage.ts';
import type { Duty } from './contract/words.ts';
import { standingOn } from './rules/coverage.ts';

/**
 * Whoever is responsible in a node by an act has attended a seminar for that duty in full. After a new act it is
 * another person who has to: the node is uncovered again.
 */
export const responsibleTrained = predicateKey('seminars.responsibleTrained');

/** Somebody of a node has attended a seminar for the duty in full. */
export const representativeTrained = (duty: Exclude<Duty, 'responsible'>): string =>
  predicateKey('seminars.representativeTrained', { duty });

/** Every duty with the predicate that proves it. */
export const predicateOf: Readonly<Record<Duty, string>> = {
  responsible: responsibleTrained,
  authority: representativeTrained('authority'),
  administrator: representativeTrained('administrator'),
  teacher: representativeTrained('teacher'),
};

type Known =
  | { of: 'appointment'; appointment: Appointment; recordedAt: Instant }
  | { of: 'end'; appointment: Appointment; recordedAt: Instant }
  | { of: 'entry'; entry: TrainedEntry; recordedAt: Instant };

/** How a node stood with a duty from which day on, as far as was known at each moment. */
export function trainedHistory(training: Training, duty: Duty): Proof[] {
  return historyOf(factsOf(training, duty), (known) => {
    const record = knownTraining(known);
    const days = [...new Set(daysOf(record))].sort();
    return days.map((day): Step => ({ since: day, ...judge(training, record, duty, day) }));
  });
}

function factsOf({ appointments, entries }: Training, duty: Duty): Known[] {
  const acts = duty === 'responsible' ? appointments : [];
  return [
    ...acts.map(
      (appointment): Known => ({ of: 'appointment', appointment, recordedAt: appointment.recordedAt }),
    ),
    ...acts.flatMap((appointment): Known[] =>
      appointment.endRecordedAt ? [{ of: 'end', appointment, recordedAt: appointment.endRecordedAt }] : [],
    ),
    ...entries
      .filter(({ duties }) => duties.includes(duty))
      .flatMap((entry) =>
        entry.facts.map(
          (fact): Known => ({
            of: 'entry',
            entry: { ...entry, facts: [fact] },
            recordedAt: fact.recordedAt,
          }),
        ),
      ),
  ];
}

/** The record as it stood when these facts were all that was known. */
function knownTraining(known: readonly Known[]): Pick<Training, 'appointments' | 'entries'> {
  const appointments = new Map<string, Appointment>();
  const entries = new Map<string, TrainedEntry>();
  for (const fact of known) {
    if (fact.of === 'entry') {
      const before = entries.get(fact.entry.registrationId);
      entries.set(fact.entry.registrationId, {
        ...fact.entry,
        facts: [...(before?.facts ?? []), ...fact.entry.facts],
      });
    } else if (fact.of === 'end') appointments.set(fact.appointment.actId, fact.appointment);
    else {
      const { until: _until, endRecordedAt: _end, ...begun } = fact.appointment;
      if (!appointments.has(begun.actId)) appointments.set(begun.actId, begun);
    }
  }
  return { appointments: [...appointments.values()], entries: [...entries.values()] };
}

function daysOf({ appointments, entries }: Pick<Training, 'appointments' | 'entries'>): Day[] {
  return [
    ...appointments.flatMap(({ from, until }) => (until ? [from, until] : [from])),
    ...entries.flatMap(({ facts }) => facts.map(({ on }) => on)),
  ];
}

const codes = {
  trained: 'seminarAttended',
  invited: 'seminarAhead',
  notReached: 'noSeminar',
  notAppointed: 'nobodyAppointed',
} as const;

function judge(
  { nodeId }: Training,
  record: Pick<Training, 'appointments' | 'entries'>,
  duty: Duty,
  day: Day,
): Pick<Step, 'status' | 'because'> {
  const { status, personName, entry } = standingOn(record, duty, day);
  const because: Because = {
    code: codes[status],
    ...((personName || entry) && {
      params: {
        ...(personName && { person: personName }),
        ...(entry && { on: entry.startsOn, seminar: entry.title.ru }),
      },
    }),
    fact: `/api/seminars/nodes/${nodeId}/training`,
  };
  // Nobody has taken the duty on before an act appoints somebody: that is not yet a failure to teach them.
  if (status === 'notAppointed') return { status: 'notAccepted', because };
  return { status: status === 'trained' ? 'satisfied' : 'missing', because };
}
