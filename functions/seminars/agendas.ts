import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../shared/refusal.ts';
import type { Agenda, Booking } from './contract/agenda.ts';
import type { Venue } from './contract/places.ts';
import type { Collision, Session, SessionCard } from './contract/sessions.ts';
import type { OwnerDay } from './repository/agendaRepository.ts';
import type { SeminarRooms } from './rooms.ts';
import { collision, minutesOf, timeOf } from './rules/collisions.ts';
import { personOwner } from './rules/people.ts';
import { isOpenState } from './rules/seats.ts';

/** An interval that somebody or something has to be free for. */
export interface Wanted extends OwnerDay {
  what: 'room' | 'trainer' | 'participant';
  name: string;
  booking: Booking;
}

type Rooms = Pick<SeminarRooms, 'agendas' | 'sessions' | 'clock'>;

/** A booking without a session behind it is what a crash has left: after this time it stands in nobody's way. */
const mendedAfterMs = 120_000;
const mostAttempts = 40;

/** All that stands in the way of what is wanted, for a look before anything is done. */
export async function collisionsWith(wanted: readonly Wanted[], rooms: Rooms): Promise<Collision[]> {
  const agendas = await rooms.agendas.ofMany(wanted);
  const found = await Promise.all(
    wanted.map(async (one) => {
      const agenda = agendas.find(({ owner, date }) => owner === one.owner && date === one.date);
      return agenda ? inTheWay(agenda, one, rooms) : [];
    }),
  );
  return found.flat();
}

/**
 * Keeps every interval, or none: refuses `scheduleCollides` with what collides and when. Keeping the same twice changes
 * nothing. What comes back lets go again of what was kept anew.
 */
export async function keep(wanted: readonly Wanted[], rooms: Rooms): Promise<() => Promise<void>> {
  // One interval is looked at when it is kept; of many all collisions are told at once.
  const before = wanted.length > 1 ? await collisionsWith(wanted, rooms) : [];
  if (before.length > 0) throw colliding(before);
  const kept: Wanted[] = [];
  const outcomes = await Promise.allSettled(
    wanted.map(async (one) => {
      if (await keepOne(one, rooms)) kept.push(one);
    }),
  );
  const undo = () => letGo(kept, rooms);
  const failed = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason);
  if (failed.length === 0) return undo;
  await undo();
  const collisions = failed.flatMap((error) => (error instanceof Taken ? error.collisions : []));
  throw collisions.length > 0 ? colliding(collisions) : failed[0];
}

/** Lets go of intervals that a session had; what it does not have is passed over. */
export async function letGo(held: readonly Wanted[], rooms: Rooms): Promise<void> {
  await Promise.all(
    held.map((one) =>
      changeAgenda(one, rooms, ({ bookings }) => bookings.filter((booking) => !isSame(booking, one.booking))),
    ),
  );
}

/** Whether it was kept anew; false when the session had it before. */
async function keepOne(one: Wanted, rooms: Rooms): Promise<boolean> {
  return changeAgenda(one, rooms, async (agenda) => {
    if (agenda.bookings.some((booking) => isSame(booking, one.booking))) return agenda.bookings;
    const collisions = await inTheWay(agenda, one, rooms);
    if (collisions.length > 0) throw new Taken(collisions);
    return [...agenda.bookings, one.booking];
  });
}

async function changeAgenda(
  day: OwnerDay,
  { agendas }: Pick<Rooms, 'agendas'>,
  change: (agenda: Agenda) => Agenda['bookings'] | Promise<Agenda['bookings']>,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const agenda = await agendas.of(day);
    const bookings = await change(agenda);
    if (bookings.length === agenda.bookings.length) return false;
    try {
      await agendas.save(agenda, bookings);
      return true;
    } catch (error) {
      const overtaken = error instanceof Refusal && error.code === 'staleRecord';
      if (!overtaken || attempt === mostAttempts) throw error;
      await pause(Math.random() * Math.min(200, 5 * 2 ** attempt));
    }
  }
}

function isSame(one: Booking, other: Booking): boolean {
  return one.sessionId === other.sessionId && one.from === other.from && one.to === other.to;
}

async function inTheWay({ bookings }: Agenda, one: Wanted, rooms: Rooms): Promise<Collision[]> {
  const touching = bookings.flatMap((booking) => {
    const travel = booking.sessionId === one.booking.sessionId ? undefined : collision(booking, one.booking);
    return travel === undefined ? [] : [{ booking, travel }];
  });
  const cards = await rooms.sessions.cards(touching.map(({ booking }) => booking.sessionId));
  return touching.flatMap(({ booking, travel }): Collision[] => {
    const card = cards.find(({ id }) => id === booking.sessionId);
    if (isLeftBehind(booking, one, card, rooms)) return [];
    return [
      {
        what: one.what,
        name: one.name,
        date: one.date,
        from: timeOf(booking.from),
        to: timeOf(booking.to),
        sessionId: booking.sessionId,
        ...(card && { sessionTitle: card.title }),
        ...(travel > 0 && { travelMinutes: travel }),
      },
    ];
  });
}

/** Neither just being kept by somebody nor behind a session that is held then. */
function isLeftBehind(
  booking: Booking,
  { date }: OwnerDay,
  card: SessionCard | undefined,
  { clock }: Pick<Rooms, 'clock'>,
): boolean {
  const age = clock.now().getTime() - Date.parse(booking.keptAt);
  if (age >= 0 && age < mendedAfterMs) return false;
  if (!card || !(isOpenState(card) || card.state === 'held')) return true;
  return !card.days.some(
    (day) => day.date === date && minutesOf(day.from) === booking.from && minutesOf(day.to) === booking.to,
  );
}

class Taken extends Error {
  readonly collisions: readonly Collision[];

  constructor(collisions: readonly Collision[]) {
    super('Taken');
    this.collisions = collisions;
  }
}

/** A refusal that says what collides with what, and when. */
export function colliding(collisions: readonly Collision[]): Refusal {
  return new Refusal(
    'scheduleCollides',
    'Something that is needed is taken at that time',
    { count: collisions.length },
    collisions.slice(0, 20).map(({ what, name, date, from, to, sessionId, sessionTitle, travelMinutes }) => ({
      pointer: `/body/${what}`,
      code: `${what}Taken`,
      params: {
        name,
        date,
        ...(from && { from }),
        ...(to && { to }),
        ...(sessionId && { sessionId }),
        ...(sessionTitle && { session: sessionTitle.ru }),
        ...(travelMinutes && { travelMinutes }),
      },
    })),
  );
}

type Scheduled = Pick<Session, 'id' | 'days' | 'place' | 'trainers' | 'registrations'>;
type Needing = Pick<SeminarRooms, 'venues' | 'trainers' | 'clock'>;

/** What a session needs to have for itself: its room, its trainers, its people, each of its days. */
export async function needsOf(session: Scheduled, rooms: Needing): Promise<Wanted[]> {
  const [venue, trainers, people] = await Promise.all([
    session.place && rooms.venues.get(session.place.venueId),
    rooms.trainers.getMany(session.trainers),
    peopleNeeds(
      session,
      session.registrations.filter(({ status }) => status !== 'cancelled'),
      rooms,
    ),
  ]);
  const room = venue?.rooms.find(({ id }) => id === session.place?.roomId);
  const each = wantedOn(session, venue, rooms);
  return [
    ...(venue && room ? each('room', `room#${venue.id}/${room.id}`, `${venue.name}, ${room.name}`) : []),
    ...trainers.flatMap(({ id, name }) => each('trainer', `trainer#${id}`, name)),
    ...people,
  ];
}

/** The time of people who take part, each day of it. */
export async function peopleNeeds(
  session: Scheduled,
  people: Session['registrations'],
  rooms: Needing,
): Promise<Wanted[]> {
  if (people.length === 0) return [];
  const venue = session.place && (await rooms.venues.get(session.place.venueId));
  const each = wantedOn(session, venue, rooms);
  return people.flatMap(({ path, person }) =>
    each('participant', personOwner(path.at(-1) ?? '', person), person.name),
  );
}

function wantedOn({ id, days }: Scheduled, venue: Venue | undefined, { clock }: Pick<Needing, 'clock'>) {
  const keptAt = clock.now().toISOString();
  return (what: Wanted['what'], owner: string, name: string): Wanted[] =>
    days.map(({ date, from, to }) => ({
      what,
      owner,
      name,
      date,
      booking: {
        sessionId: id,
        from: minutesOf(from),
        to: minutesOf(to),
        ...(venue && { venueId: venue.id }),
        ...(venue?.point && { point: venue.point }),
        keptAt,
      },
    }));
}
