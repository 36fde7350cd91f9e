import { dayOf } from '../../shared/calendar/zone.ts';
import type { NodeId } from '../../shared/words.ts';
import type { TrainedEntry, TrainedFact, Training } from '../contract/coverage.ts';
import type { Registration } from '../contract/registrations.ts';
import type { Session } from '../contract/sessions.ts';

/** What came of a sign-up, as it stands now. */
function factOf(registration: Registration, session: Session, zone: string): TrainedFact {
  const { status, asked, cancelled, attendance } = registration;
  const lastMark = attendance.at(-1)?.recordedAt ?? asked.at;
  const heldAt = session.steps.findLast(({ kind }) => kind === 'held')?.at ?? lastMark;
  const attendedOn = attendance.reduce((last, { date }) => (date > last ? date : last), '');
  const lastDay = session.days.at(-1)?.date ?? '';
  switch (status) {
    case 'full':
      return { status, on: attendedOn || lastDay, recordedAt: lastMark };
    case 'partial':
    case 'noShow':
      return { status, on: lastDay, recordedAt: heldAt > lastMark ? heldAt : lastMark };
    case 'cancelled': {
      const at = cancelled?.at ?? asked.at;
      return { status, on: dayOf(at, zone), recordedAt: at };
    }
    default:
      return { status: 'invited', on: dayOf(asked.at, zone), recordedAt: lastMark };
  }
}

/** The node's record with what became of its sign-ups for a session; told twice it stays as it is. */
export function withSession(training: Training, session: Session, zone: string): Training {
  const own = session.registrations.filter(({ path }) => path.at(-1) === training.nodeId);
  return own.reduce((record, registration) => withEntry(record, registration, session, zone), training);
}

function withEntry(training: Training, registration: Registration, session: Session, zone: string): Training {
  const before = training.entries.find(({ registrationId }) => registrationId === registration.id);
  const fact = factOf(registration, session, zone);
  const facts = before?.facts ?? [];
  const entry: TrainedEntry = {
    registrationId: registration.id,
    sessionId: session.id,
    title: session.title,
    duties: session.duties,
    personName: registration.person.name,
    ...(registration.person.personId && { personId: registration.person.personId }),
    startsOn: session.days[0]?.date ?? '',
    status: registration.status,
    facts: facts.at(-1)?.status === fact.status ? facts : [...facts, fact],
  };
  const entries = before
    ? training.entries.map((one) => (one === before ? entry : one))
    : [...training.entries, entry];
  return { ...training, entries };
}

/** Nodes that anybody was ever signed up from. */
export function nodesOf({
  registrations,
}: Pick<Session, 'registrations'>): { nodeId: NodeId; path: NodeId[] }[] {
  return registrations.flatMap(({ path }) => {
    const nodeId = path.at(-1);
    return nodeId === undefined ? [] : [{ nodeId, path }];
  });
}
