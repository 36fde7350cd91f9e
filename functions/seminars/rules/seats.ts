import type { Day, Instant } from '../../shared/words.ts';
import type { Registration, RegistrationStatus } from '../contract/registrations.ts';
import type { Seats, Session } from '../contract/sessions.ts';

/** When a decision on seats is made: until when an offer made now is kept stands beside it. */
export interface SeatMoment {
  now: Instant;
  today: Day;
  offerUntil: Instant;
}

type Seated = Pick<Session, 'capacity' | 'registrations' | 'signUp' | 'startsAt' | 'state'>;

const seated = new Set<RegistrationStatus>(['booked', 'noShow', 'partial', 'full']);

/** Has, or had, a seat. */
export const isSeated = (status: RegistrationStatus): boolean => seated.has(status);

/** A person who counts: neither cancelled nor declined. */
export function isLive({ status }: Pick<Registration, 'status'>): boolean {
  return status !== 'cancelled';
}

export function isOpenState({ state }: Pick<Session, 'state'>): boolean {
  return state === 'published' || state === 'moved';
}

/** From then on nobody is signed up or moved up any more. */
export function signUpClosesAt({ startsAt, signUp }: Pick<Session, 'startsAt' | 'signUp'>): Instant {
  return new Date(Date.parse(startsAt) - signUp.closesHoursBefore * 3_600_000).toISOString();
}

export function seatsOf({ capacity, registrations }: Pick<Session, 'capacity' | 'registrations'>): Seats {
  const count = (matches: (one: Registration) => boolean) => registrations.filter(matches).length;
  return {
    capacity,
    booked: count(({ status }) => isSeated(status)),
    offered: count(hasOffer),
    waiting: count((one) => one.status === 'waitlisted' && !one.offer),
    requested: count(({ status }) => status === 'requested' || status === 'approved'),
    attended: count(({ status }) => status === 'full' || status === 'partial'),
  };
}

/** Seats that nobody has and that are kept for nobody. */
export function freeSeats(session: Pick<Session, 'capacity' | 'registrations'>): number {
  const { capacity, booked, offered } = seatsOf(session);
  return Math.max(0, capacity - booked - offered);
}

function hasOffer({ status, offer }: Registration): boolean {
  return status === 'waitlisted' && offer !== undefined;
}

/** Until the day named, seats go to organisations that have nobody trained. */
export function isUncoveredFirst({ signUp }: Pick<Session, 'signUp'>, today: Day): boolean {
  return signUp.firstUncoveredUntil !== undefined && today <= signUp.firstUncoveredUntil;
}

/** The waiting list in its order: by the moment of asking, and first the uncovered while seats are theirs. */
export function lineOf(session: Pick<Session, 'registrations' | 'signUp'>, today: Day): Registration[] {
  const uncoveredFirst = isUncoveredFirst(session, today);
  const rank = ({ isUncovered }: Registration) => (uncoveredFirst && !isUncovered ? 1 : 0);
  return session.registrations
    .filter((one) => one.status === 'waitlisted' && !one.offer)
    .map((one, at) => ({ one, at }))
    .sort((a, b) => rank(a.one) - rank(b.one) || byMoment(a.one, b.one) || a.at - b.at)
    .map(({ one }) => one);
}

function byMoment(a: Registration, b: Registration): number {
  return Date.parse(a.asked.at) - Date.parse(b.asked.at);
}

/** Where somebody stands in the waiting list, and why there. */
export function placeInLine(session: Pick<Session, 'registrations' | 'signUp'>, id: string, today: Day) {
  const line = lineOf(session, today);
  const at = line.findIndex((one) => one.id === id);
  const found = line[at];
  if (!found) return undefined;
  const because = isUncoveredFirst(session, today) && found.isUncovered ? 'uncovered' : 'inOrder';
  return { place: at + 1, of: line.length, because } as const;
}

/** Gives somebody who may come a seat, a place in the line, or lets them wait for the day on which seats are everybody's. */
export function seatedIn<S extends Seated>(session: S, registration: Registration, today: Day): S {
  if (isUncoveredFirst(session, today) && !registration.isUncovered)
    return withRegistration(session, { ...registration, status: 'approved' });
  const isFree = freeSeats(session) > 0 && lineOf(session, today).length === 0;
  return withRegistration(session, { ...registration, status: isFree ? 'booked' : 'waitlisted' });
}

export function withRegistration<S extends Pick<Session, 'registrations'>>(
  session: S,
  registration: Registration,
): S {
  const known = session.registrations.some(({ id }) => id === registration.id);
  const registrations = known
    ? session.registrations.map((one) => (one.id === registration.id ? registration : one))
    : [...session.registrations, registration];
  return { ...session, registrations };
}

/**
 * A session's seats as they stand at a moment: offers that nobody took are over, those who waited for the day are
 * seated, and what is free is offered down the line, in its order, until sign-up closes. Twice at one moment changes
 * nothing more; the session itself comes back when there is nothing to do.
 */
export function settled<S extends Seated>(session: S, { now, today, offerUntil }: SeatMoment): S {
  if (!isOpenState(session)) return session;
  let after = expired(session, now);
  const closesAt = signUpClosesAt(session);
  if (now >= closesAt) return after;
  after = opened(after, today);
  const offered = lineOf(after, today).slice(0, freeSeats(after));
  const expiresAt = offerUntil < closesAt ? offerUntil : closesAt;
  for (const one of offered) after = withRegistration(after, { ...one, offer: { at: now, expiresAt } });
  return after;
}

function expired<S extends Seated>(session: S, now: Instant): S {
  const isOver = (one: Registration) =>
    hasOffer(one) && one.offer !== undefined && one.offer.expiresAt <= now;
  if (!session.registrations.some(isOver)) return session;
  const registrations = session.registrations.map((one): Registration => {
    if (!isOver(one)) return one;
    const { offer: _offer, ...rest } = one;
    return { ...rest, status: 'cancelled', cancelled: { at: now, by: 'product', reason: 'offerExpired' } };
  });
  return { ...session, registrations };
}

/** The day has passed until which seats were for the uncovered: whoever was approved meanwhile is seated in order. */
function opened<S extends Seated>(session: S, today: Day): S {
  if (isUncoveredFirst(session, today)) return session;
  const approved = session.registrations.filter(({ status }) => status === 'approved').sort(byMoment);
  return approved.reduce((so, one) => seatedIn(so, one, today), session);
}
