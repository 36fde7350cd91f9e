import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../shared/refusal.ts';
import type { RequestContext } from '../shared/route.ts';
import type { Day, NodeId } from '../shared/words.ts';
import { colliding, keep, peopleNeeds } from './agendas.ts';
import { changeSession } from './changing.ts';
import type { Registration } from './contract/registrations.ts';
import { mostRegistrations, type Session } from './contract/sessions.ts';
import type { Duty } from './contract/words.ts';
import { examsOn } from './exams.ts';
import { stepBy } from './planning.ts';
import type { SeminarRooms } from './rooms.ts';
import { codeOf } from './rules/codes.ts';
import { isUncovered } from './rules/coverage.ts';
import { isSamePerson } from './rules/people.ts';
import { isLive, isOpenState, seatedIn, settled, signUpClosesAt, withRegistration } from './rules/seats.ts';

/** Somebody who is to be signed up, from which organisation. */
export interface Applicant {
  id: string;
  path: readonly NodeId[];
  person: Registration['person'];
  duty?: Duty | undefined;
  isSubstitute?: boolean | undefined;
}

interface SigningUp {
  request: RequestContext;
  /** The municipality has to agree first. */
  awaitsApproval: boolean;
}

/** Refuses `signUpClosed` and `sessionClosed`. */
export function refuseLate(session: Session, now: Date): void {
  if (!isOpenState(session))
    throw new Refusal(
      session.state === 'draft' ? 'signUpClosed' : 'sessionClosed',
      'Nobody is signed up for it now',
    );
  if (now.toISOString() >= signUpClosesAt(session))
    throw new Refusal('signUpClosed', 'Sign-up is over', { closedAt: signUpClosesAt(session) });
}

/**
 * Signs people up, all of them or nobody, in the order given: each has a seat, a place in the line or the wait for
 * approval afterwards. Their own agendas are kept first, so nobody is in two places at once. Repeated with the same
 * ids it changes nothing.
 */
export async function signUp(
  session: Session,
  applicants: readonly Applicant[],
  { request, awaitsApproval }: SigningUp,
  rooms: SeminarRooms,
): Promise<{ session: Session; registrations: Registration[]; today: Day }> {
  const { now, principal } = request;
  const known = applicants.flatMap(({ id }) => session.registrations.find((one) => one.id === id) ?? []);
  if (known.length === applicants.length) {
    refuseOthers(known, applicants);
    const { today } = await rooms.momentIn(session.regionId, now);
    return { session, registrations: known, today };
  }
  refuseLate(session, now);
  refuseForeign(session, applicants);
  const moment = await rooms.momentIn(session.regionId, now);
  const trainings = await rooms.trainings.getMany(applicants.flatMap(({ path }) => path.at(-1) ?? []));
  const asked = stepBy(principal, now);
  const fresh = applicants.map((applicant): Registration => {
    const training = trainings.find(({ nodeId }) => nodeId === applicant.path.at(-1));
    return {
      id: applicant.id,
      code: '',
      path: [...applicant.path],
      person: applicant.person,
      duty: applicant.duty ?? session.duties[0] ?? 'responsible',
      ...(applicant.isSubstitute && { isSubstitute: true as const }),
      status: awaitsApproval ? 'requested' : 'waitlisted',
      isUncovered: isUncovered(training, session.duties, moment.today),
      asked: principal ? asked : { ...asked, by: 'public' },
      attendance: [],
    };
  });
  const add = (to: Session) =>
    fresh.reduce(
      (so, one) => {
        refuseTwice(so, one);
        const coded = { ...one, code: freeCode(so, one.id) };
        return awaitsApproval ? withRegistration(so, coded) : seatedIn(so, coded, moment.today);
      },
      settled(to, moment),
    );
  add(session);
  await refuseExams(session, applicants, rooms);
  const people = await peopleNeeds(session, fresh, rooms);
  const undo = await keep(people, rooms);
  try {
    const saved = await changeSession(
      session.id,
      rooms,
      (current) => {
        refuseLate(current, now);
        return add(current);
      },
      { change: request.change('signUp', session.regionId) },
    );
    const ids = new Set(fresh.map(({ id }) => id));
    return {
      session: saved,
      registrations: saved.registrations.filter(({ id }) => ids.has(id)),
      today: moment.today,
    };
  } catch (error) {
    await undo();
    throw error;
  }
}

/** A municipality’s own session is for its own people. */
function refuseForeign({ municipalityId }: Session, applicants: readonly Applicant[]): void {
  if (municipalityId && applicants.some(({ path }) => path[1] !== municipalityId))
    throw new Refusal('foreignNode', 'The session is for the people of its municipality', {
      scope: 'municipality',
    });
}

/** One seat a person; one substitute an organisation; and no longer a list than one record holds. */
function refuseTwice(session: Session, one: Registration): void {
  const others = session.registrations.filter(
    (other) => isLive(other) && other.path.at(-1) === one.path.at(-1),
  );
  if (others.some(({ person }) => isSamePerson(person, one.person)))
    throw new Refusal('alreadySignedUp', `${one.person.name} is signed up already`, {
      name: one.person.name,
    });
  if (one.isSubstitute && others.some(({ isSubstitute }) => isSubstitute))
    throw new Refusal('substituteTaken', 'One substitute may come from an organisation');
  if (session.registrations.length >= mostRegistrations)
    throw new Refusal('sessionFull', 'The list of the session is full');
}

function refuseOthers(known: readonly Registration[], applicants: readonly Applicant[]): void {
  const isSame = known.every((one, at) => {
    const { person, path } = applicants[at] ?? {};
    return isDeepStrictEqual(one.person, person) && isDeepStrictEqual(one.path, path);
  });
  if (!isSame)
    throw new Refusal('idempotencyKeyReused', 'This idempotency key came with another request before');
}

/** Exams of the applicants' own schools, as their calendars say. */
async function refuseExams(
  { days }: Session,
  applicants: readonly Applicant[],
  rooms: Pick<SeminarRooms, 'register'>,
): Promise<void> {
  const nodes = [...new Set(applicants.flatMap(({ path }) => path.at(-1) ?? []))];
  const dates = days.map(({ date }) => date);
  const found = await Promise.all(nodes.map((nodeId) => examsOn(nodeId, dates, rooms)));
  if (found.flat().length > 0) throw colliding(found.flat());
}

/** Made of the id, so that a request repeated makes the same; another one where a session has it already. */
function freeCode({ registrations }: Pick<Session, 'registrations'>, id: string): string {
  const taken = new Set(registrations.map(({ code }) => code));
  for (let salt = 0; ; salt += 1) {
    const code = codeOf(createHash('sha256').update(`${id}\n${salt}`).digest());
    if (!taken.has(code)) return code;
  }
}
