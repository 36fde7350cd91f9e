import type { CalendarLanguage, Feed } from '../contract/feeds.ts';
import type { SeminarRooms } from '../rooms.ts';
import type { CalendarEntry } from '../rules/calendar/calendarText.ts';
import { isSamePerson } from '../rules/people.ts';
import { announced, isAnnounced, regionOf, spanAround } from './cards.ts';
import { type Part, withDetails } from './details.ts';

type Rooms = Pick<
  SeminarRooms,
  'sessions' | 'venues' | 'trainers' | 'trainings' | 'clock' | 'zoneOf' | 'siteAddress'
>;

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

function byBeginning(one: Part, other: Part): number {
  return one.card.startsAt < other.card.startsAt ? -1 : one.card.startsAt > other.card.startsAt ? 1 : 0;
}
