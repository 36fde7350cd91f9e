import type { Principal } from '../shared/access/admit.ts';
import type { Instant, NodeId } from '../shared/words.ts';
import type { TrainedEntry } from './contract/coverage.ts';
import type { CalendarLanguage, Feed } from './contract/feeds.ts';
import type { SessionCard } from './contract/sessions.ts';
import type { SeminarRooms } from './rooms.ts';
import { type CalendarEntry, type CalendarHead, calendarText } from './rules/calendar/calendarText.ts';
import { isSamePerson } from './rules/people.ts';
import { isSeenBy } from './views.ts';

const msInDay = 86_400_000;
/** What has been held or called off stays in calendars so long. */
const daysBack = 60;
const daysAhead = 400;
const mostSessions = 400;
export const calendarKeptSeconds = 900;
export const calendarMediaType = 'text/calendar; charset=utf-8';

type Rooms = Pick<
  SeminarRooms,
  'sessions' | 'venues' | 'trainers' | 'trainings' | 'clock' | 'zoneOf' | 'register' | 'siteAddress'
>;

/** Shown in a calendar: announced, and called off only after that. */
function isAnnounced({ state, announcedAt }: SessionCard): boolean {
  return state !== 'draft' && (state !== 'cancelled' || announcedAt !== undefined);
}

function spanAround(now: Date): { from: Instant; to: Instant } {
  const at = (days: number) => new Date(now.getTime() + days * msInDay).toISOString();
  return { from: at(-daysBack), to: at(daysAhead) };
}

/**
 * Announced sessions of a region that match, from 60 days ago to 400 ahead, 400 at most.
 * Cost: their cards by a range of days, 0.15 read units each, so 60 units where there are 400.
 */
async function announced(
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

/** Who of the own organisation takes part, and whether with a seat. */
interface Part {
  card: SessionCard;
  people: TrainedEntry[];
}

/**
 * What a person takes part in and teaches. Whoever answers for a school or an authority has everybody's sessions of the
 * organisation: most often it has that one account. 2 read units, 0.5 for each session, and for a trainer the cards.
 */
export async function ownEntries(
  feed: Feed,
  language: CalendarLanguage,
  rooms: Rooms,
): Promise<CalendarEntry[]> {
  const [training, trainers] = await Promise.all([
    rooms.trainings.find(feed.org),
    rooms.trainers.all(regionOf(feed)),
  ]);
  const answersForAll = feed.role === 'school' || feed.role === 'municipal';
  const { from, to } = spanAround(rooms.clock.now());
  const entries = (training?.entries ?? []).filter(
    ({ startsOn, personName }) =>
      startsOn >= from.slice(0, 10) &&
      startsOn <= to.slice(0, 10) &&
      (answersForAll || isSamePerson({ name: personName }, { name: feed.name ?? '' })),
  );
  const taught = trainers.filter(({ accountId }) => accountId === feed.sub).map(({ id }) => id);
  const [cards, teaching] = await Promise.all([
    rooms.sessions.cards(entries.map(({ sessionId }) => sessionId)),
    taught.length === 0
      ? []
      : announced(regionOf(feed), rooms, (card) => card.trainers.some((id) => taught.includes(id))),
  ]);
  const parts = cards.filter(isAnnounced).flatMap((card): Part[] => {
    const people = entries.filter(
      ({ sessionId, status }) =>
        sessionId === card.id && (status !== 'cancelled' || card.state === 'cancelled'),
    );
    return people.length > 0 ? [{ card, people }] : [];
  });
  const led = teaching.filter(({ id }) => parts.every(({ card }) => card.id !== id));
  return withDetails(
    [...parts, ...led.map((card) => ({ card, people: [] }))].sort(byBeginning),
    language,
    rooms,
  );
}

const seated = new Set(['booked', 'noShow', 'partial', 'full', 'cancelled']);
const said = {
  ru: { trainers: 'Тренеры', people: 'Участники', online: 'Трансляция' },
  en: { trainers: 'Trainers', people: 'Participants', online: 'Broadcast' },
} as const;

export function entriesOf(
  cards: readonly SessionCard[],
  language: CalendarLanguage,
  rooms: Rooms,
): Promise<CalendarEntry[]> {
  return withDetails(
    cards.map((card) => ({ card, people: [] })),
    language,
    rooms,
  );
}

/** With place and trainers by name: 0.5 read units each, once. */
async function withDetails(
  parts: readonly Part[],
  language: CalendarLanguage,
  rooms: Rooms,
): Promise<CalendarEntry[]> {
  const [venues, trainers] = await Promise.all([
    rooms.venues.getMany(parts.flatMap(({ card }) => card.place?.venueId ?? [])),
    rooms.trainers.getMany(parts.flatMap(({ card }) => card.trainers)),
  ]);
  const words = said[language];
  return parts.map(({ card, people }): CalendarEntry => {
    const venue = venues.find(({ id }) => id === card.place?.venueId);
    const room = venue?.rooms.find(({ id }) => id === card.place?.roomId);
    const names = trainers.filter(({ id }) => card.trainers.includes(id)).map(({ name }) => name);
    const location = venue
      ? [venue.name, room?.name, venue.address].filter(Boolean).join(', ')
      : card.onlineUrl;
    return {
      card,
      ...(people.length > 0 && !people.some(({ status }) => seated.has(status)) && { isTentative: true }),
      ...(location && { location }),
      lines: [
        ...(names.length > 0 ? [`${words.trainers}: ${names.join(', ')}`] : []),
        ...(people.length > 0
          ? [`${words.people}: ${people.map(({ personName }) => personName).join(', ')}`]
          : []),
        ...(card.onlineUrl ? [`${words.online}: ${card.onlineUrl}`] : []),
      ],
    };
  });
}

/** The whole calendar as programs read it. */
export async function writtenCalendar(
  entries: readonly CalendarEntry[],
  head: Pick<CalendarHead, 'name' | 'language'> & { regionId: NodeId },
  rooms: Rooms,
): Promise<string> {
  return calendarText(entries, {
    name: head.name,
    language: head.language,
    zone: await rooms.zoneOf(head.regionId),
    siteAddress: rooms.siteAddress,
    refreshSeconds: calendarKeptSeconds * 4,
  });
}

export function regionOf({ path }: Pick<Feed, 'path'>): NodeId {
  return path[0] ?? '';
}

/** Whoever the address was issued to, as far as sight of sessions goes. */
function viewerOf({ sub, role, org, path }: Feed): Principal {
  return { sub, role, org, path };
}

function byBeginning(one: Part, other: Part): number {
  return one.card.startsAt < other.card.startsAt ? -1 : one.card.startsAt > other.card.startsAt ? 1 : 0;
}
