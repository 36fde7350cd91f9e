import type { Principal } from '../../shared/access/admit.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type { Feed } from '../contract/feeds.ts';
import type { SessionCard } from '../contract/sessions.ts';
import type { SeminarRooms } from '../rooms.ts';
import { isSeenBy } from '../views.ts';

const msInDay = 86_400_000;
/** What has been held or called off stays in calendars so long. */
const daysBack = 60;
const daysAhead = 400;
const mostSessions = 400;

type Rooms = Pick<SeminarRooms, 'sessions' | 'venues' | 'clock'>;

/** Shown in a calendar: announced, and called off only after that. */
export function isAnnounced({ state, announcedAt }: SessionCard): boolean {
  return state !== 'draft' && (state !== 'cancelled' || announcedAt !== undefined);
}

export function spanAround(now: Date): { from: Instant; to: Instant } {
  const at = (days: number) => new Date(now.getTime() + days * msInDay).toISOString();
  return { from: at(-daysBack), to: at(daysAhead) };
}

/**
 * Announced sessions of a region that match, from 60 days ago to 400 ahead, 400 at most.
 * Cost: their cards by a range of days, 0.15 read units each, so 60 units where there are 400.
 */
export async function announced(
  regionId: NodeId,
  rooms: Rooms,
  matches: (card: SessionCard) => boolean,
): Promise<SessionCard[]> {
  const { items } = await rooms.sessions.page(regionId, {
    ...spanAround(rooms.clock.now()),
    limit: mostSessions,
    matches: (card) => isAnnounced(card) && matches(card),
  });
  return items;
}

/** What somebody who has only an address may see of a region, or of one municipality of it. */
export async function openCards(
  regionId: NodeId,
  municipality: NodeId | undefined,
  rooms: Rooms,
): Promise<SessionCard[]> {
  const isThere = await inMunicipality(regionId, municipality, rooms);
  return announced(regionId, rooms, (card) => isSeenBy(undefined, card) && isThere(card));
}

/** A municipality's own sessions, and those that are held in one of its venues. */
export async function cardsOfMunicipality(
  feed: Feed,
  municipality: NodeId,
  rooms: Rooms,
): Promise<SessionCard[]> {
  const regionId = regionOf(feed);
  const isThere = await inMunicipality(regionId, municipality, rooms);
  return announced(regionId, rooms, (card) => isSeenBy(viewerOf(feed), card) && isThere(card));
}

export function cardsOfRoom(
  feed: Feed,
  { venue, room }: { venue: string; room: string },
  rooms: Rooms,
): Promise<SessionCard[]> {
  return announced(
    regionOf(feed),
    rooms,
    (card) => isSeenBy(viewerOf(feed), card) && card.place?.venueId === venue && card.place.roomId === room,
  );
}

async function inMunicipality(
  regionId: NodeId,
  municipality: NodeId | undefined,
  { venues }: Pick<Rooms, 'venues'>,
): Promise<(card: SessionCard) => boolean> {
  if (municipality === undefined) return () => true;
  const there = (await venues.all(regionId)).filter(({ municipalityId }) => municipalityId === municipality);
  const ids = new Set(there.map(({ id }) => id));
  return ({ municipalityId, place }) =>
    municipalityId === municipality || (place !== undefined && ids.has(place.venueId));
}

export function regionOf({ path }: Pick<Feed, 'path'>): NodeId {
  return path[0] ?? '';
}

/** Whoever the address was issued to, as far as sight of sessions goes. */
function viewerOf({ sub, role, org, path }: Feed): Principal {
  return { sub, role, org, path };
}
