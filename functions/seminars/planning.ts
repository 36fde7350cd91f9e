import type { Principal } from '../shared/access/admit.ts';
import { Refusal } from '../shared/refusal.ts';
import type { RequestContext } from '../shared/route.ts';
import type { NodeId } from '../shared/words.ts';
import { colliding, keep, letGo, needsOf, type Wanted } from './agendas.ts';
import type { Move, Session } from './contract/sessions.ts';
import { examsOn } from './exams.ts';
import type { SeminarRooms } from './rooms.ts';
import { refusePast, shifted, spanOf } from './rules/schedule.ts';

/** Whose calendar of exams counts: the municipality's for its own sessions, else the region's. */
function calendarNode({ regionId, municipalityId }: Pick<Session, 'regionId' | 'municipalityId'>): NodeId {
  return municipalityId ?? regionId;
}

/**
 * What a session is made of fits together: the room holds its seats, and a municipality's trainer teaches at home.
 * Refuses `notFound`, `capacityAboveRoom`, `trainerForeign`.
 */
export async function refuseUnfit(
  { place, capacity, trainers, municipalityId, regionId }: Omit<Session, 'registrations'>,
  rooms: Pick<SeminarRooms, 'venues' | 'trainers'>,
): Promise<void> {
  if (place) {
    const venue = await rooms.venues.get(place.venueId);
    const room = venue.rooms.find(({ id }) => id === place.roomId);
    if (!room || venue.regionId !== regionId)
      throw new Refusal('notFound', `No room ${place.roomId} at ${place.venueId}`);
    if (capacity > room.capacity)
      throw new Refusal('capacityAboveRoom', 'The room holds fewer people', { capacity: room.capacity }, [
        { pointer: '/body/capacity', code: 'capacityAboveRoom', params: { capacity: room.capacity } },
      ]);
  }
  const found = await rooms.trainers.getMany(trainers);
  for (const id of trainers) {
    const trainer = found.find((one) => one.id === id);
    if (!trainer || trainer.regionId !== regionId) throw new Refusal('notFound', `No trainer ${id}`);
    if (trainer.municipalityId && trainer.municipalityId !== municipalityId)
      throw new Refusal('trainerForeign', `${trainer.name} teaches in another municipality`, {
        name: trainer.name,
      });
  }
}

/** The session on other days, and in another room when one is named; its people and trainers stay with it. */
export async function movedTo(
  session: Session,
  move: Pick<Move, 'startsOn' | 'startsAt' | 'place'>,
  rooms: Pick<SeminarRooms, 'zoneOf'>,
): Promise<Session> {
  const days = shifted(session.days, move.startsOn, move.startsAt);
  const span = spanOf(days, await rooms.zoneOf(session.regionId));
  return { ...session, days, ...span, ...(move.place && { place: move.place }) };
}

type Change = ReturnType<RequestContext['change']>;
interface Scheduling {
  now: Date;
  change: Change;
}

/**
 * Saves a session whose schedule is new, with everything it needs kept before and what it no longer needs let go after.
 * Refuses `scheduleCollides`, days of exams, and what has begun; where the save is overtaken, nothing stays kept.
 */
export async function saveScheduled(
  before: Session,
  after: Session,
  { now, change }: Scheduling,
  rooms: SeminarRooms,
): Promise<Session> {
  refusePast(after.startsAt, now);
  await refuseUnfit(after, rooms);
  const exams = await examsOn(
    calendarNode(after),
    after.days.map(({ date }) => date),
    rooms,
  );
  if (exams.length > 0) throw colliding(exams);
  const needs = await needsOf(after, rooms);
  const undo = await keep(needs, rooms);
  let saved: Session;
  try {
    saved = await rooms.sessions.save(before, after, change);
  } catch (error) {
    await undo();
    throw error;
  }
  if (before.state !== 'draft') {
    const had = await needsOf(before, rooms);
    const stays = new Set(needs.map(keyOf));
    await letGo(
      had.filter((one) => !stays.has(keyOf(one))),
      rooms,
    );
  }
  return saved;
}

function keyOf({ owner, date, booking }: Wanted): string {
  return `${owner} ${date} ${booking.from}-${booking.to}`;
}

/** A session that is over or called off stays as it was. */
export function refuseClosed({ state, id }: Pick<Session, 'state' | 'id'>): void {
  if (state === 'cancelled' || state === 'held')
    throw new Refusal('sessionClosed', `Session ${id} is ${state}`, { state });
}

/** Who made a step, for the session's own history. */
export function stepBy(principal: Principal, now: Date) {
  return {
    at: now.toISOString(),
    by: principal?.sub ?? 'product',
    ...(principal?.name && { byName: principal.name }),
  };
}

/** What was announced is another thing now: calendars that have it take the higher number for the newer word. */
export function announcedAnew({ sequence }: Pick<Session, 'sequence'>, now: Date) {
  return { sequence: sequence + 1, announcedAt: now.toISOString() };
}
