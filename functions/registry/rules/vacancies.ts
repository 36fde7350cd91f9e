import { addDays } from '../../shared/calendar/day.ts';
import type { Day } from '../../shared/words.ts';
import type { Act, AppointedRole, NodeActs } from '../contract/acts.ts';
import type { EditPerson, Person } from '../contract/people.ts';
import type { Vacancy, VacancyReason } from '../contract/vacancies.ts';
import { endless, endOf, inForce, isInForceOn, statusOf } from './acts.ts';

/** Days without a visit after which an appointed person looks gone. */
export const unseenDays = 30;

type Appointing = Act & { appoints: NonNullable<Act['appoints']> };

export type Vacant = Pick<
  Vacancy,
  'role' | 'personName' | 'actId' | 'actNumber' | 'reason' | 'since' | 'isActWaiting'
>;

/**
 * Roles of a node that were filled once and are empty today, or look it: the act has ended and no other followed, the
 * person's record is closed, or the person has not been seen for 30 days. A role that never had an accepted act is
 * no vacancy: the duty has not been taken on yet. Of a visit that never was there is no fact, so nothing is concluded.
 */
export function vacanciesOf(
  { acts }: Pick<NodeActs, 'acts'>,
  people: readonly Person[],
  today: Day,
): Vacant[] {
  const appointing = acts.filter((act): act is Appointing => act.appoints !== undefined);
  const roles = [...new Set(appointing.map(({ appoints }) => appoints.role))];
  return roles.flatMap(
    (role) =>
      vacancyIn(
        role,
        appointing.filter(({ appoints }) => appoints.role === role),
        people,
        today,
      ) ?? [],
  );
}

function vacancyIn(
  role: AppointedRole,
  acts: readonly Appointing[],
  people: readonly Person[],
  today: Day,
): Vacant | undefined {
  const holding = acts.find((act) => isInForceOn(act, today));
  const left = holding ? absence(holding, people, today) : lastEnd(acts, today);
  if (!left) return undefined;
  const { act, reason, since } = left;
  return {
    role,
    personName: act.appoints.personName,
    actId: act.id,
    actNumber: act.number,
    reason,
    ...(since && { since }),
    isActWaiting: acts.some((one) => statusOf(one) === 'recorded'),
  };
}

interface Left {
  act: Appointing;
  reason: VacancyReason;
  since?: Day | undefined;
}

function absence(act: Appointing, people: readonly Person[], today: Day): Left | undefined {
  const person = appointee(act, people);
  if (!person) return undefined;
  if (!person.active) return { act, reason: 'accountClosed', since: person.closedOn };
  const unseenSince = person.lastSeenOn && addDays(person.lastSeenOn, unseenDays);
  return unseenSince && unseenSince < today
    ? { act, reason: 'notSeen', since: addDays(unseenSince, 1) }
    : undefined;
}

function lastEnd(acts: readonly Appointing[], today: Day): Left | undefined {
  const ends = acts.flatMap((act) => {
    const until = inForce(act)?.until ?? endless;
    return until <= today ? [{ act, until }] : [];
  });
  const last = ends.sort((a, b) => (a.until < b.until ? -1 : 1)).at(-1);
  if (!last) return undefined;
  const end = endOf(last.act);
  const isRevoked = end?.kind === 'revoked' && end.effectiveAt === last.until;
  return { act: last.act, reason: isRevoked ? 'actRevoked' : 'actExpired', since: last.until };
}

/** The record of the person an act names: by its id, else the one of the same name at the node. */
function appointee({ appoints }: Appointing, people: readonly Person[]): Person | undefined {
  if (appoints.personId) return people.find(({ id }) => id === appoints.personId);
  const named = people.filter(({ name }) => plainName(name) === plainName(appoints.personName));
  return named.find(({ active }) => active) ?? named[0];
}

/** Whose record a visitor's is: the same id or mail address, else the same name. */
export function visitorIn(
  people: readonly Person[],
  visitor: { sub: string; name?: string | undefined; email?: string | undefined },
): Person | undefined {
  const active = people.filter((person) => person.active);
  return (
    active.find(({ id }) => id === visitor.sub) ??
    active.find(({ contacts }) => contacts.email !== undefined && contacts.email === visitor.email) ??
    active.find(({ name }) => visitor.name !== undefined && plainName(name) === plainName(visitor.name))
  );
}

/** Dates the closing of a record, so that a vacancy knows since when. */
export function edited(person: Person, said: EditPerson, today: Day): Person {
  const { closedOn, ...kept } = person;
  const closed = said.active ? undefined : (closedOn ?? today);
  return { ...kept, ...said, ...(closed && { closedOn: closed }) };
}

function plainName(name: string): string {
  return name.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ');
}

/** What is empty longest comes first; of one day in the order of the nodes, so that a list read again is the same. */
export function longestFirst(
  a: Pick<Vacancy, 'since' | 'nodeId'>,
  b: Pick<Vacancy, 'since' | 'nodeId'>,
): number {
  return (a.since ?? '').localeCompare(b.since ?? '') || a.nodeId.localeCompare(b.nodeId);
}
