import { z } from 'zod';
import { Refusal } from '../../shared/refusal.ts';
import { cardsOfMunicipality, cardsOfRoom, regionOf } from '../calendars/cards.ts';
import { calendarKeptSeconds, calendarMediaType, entriesOf, writtenCalendar } from '../calendars/details.ts';
import { ownEntries } from '../calendars/own.ts';
import { type Feed, type FeedQuery, feedParamsSchema, feedQuerySchema } from '../contract/feeds.ts';
import { feedIdIn, isOpenedBy } from '../feedSecrets.ts';
import type { SeminarRooms } from '../rooms.ts';
import { calendarNames } from '../rules/calendar/names.ts';
import { route } from './route.ts';

export const getFeed = route({
  method: 'GET',
  path: '/feeds/{secret}/calendar.ics',
  summary:
    'A calendar to subscribe to (iCalendar) by a person’s secret address: the own sessions, a room’s, a municipality’s',
  right: 'seminar.view',
  about: 'own',
  open: true,
  params: feedParamsSchema,
  query: feedQuerySchema,
  reply: z.string(),
  produces: calendarMediaType,
  keptForSeconds: calendarKeptSeconds,
  handle: async ({ params: { secret }, query }, rooms) => {
    const feed = await rooms.feeds.find(feedIdIn(secret));
    if (!feed || !isOpenedBy(secret, feed))
      throw new Refusal('notFound', 'No calendar has this address; it may have been issued anew');
    const { name, entries } = await calendarAsked(feed, query, rooms);
    return writtenCalendar(entries, { name, language: query.language, regionId: regionOf(feed) }, rooms);
  },
});

async function calendarAsked(
  feed: Feed,
  { venue, room, municipality, language }: FeedQuery,
  rooms: SeminarRooms,
) {
  const names = calendarNames[language];
  if (venue !== undefined && room !== undefined) {
    const found = await rooms.venues.find(venue);
    const place = found?.rooms.find(({ id }) => id === room);
    if (!found || !place || found.regionId !== regionOf(feed))
      throw new Refusal('notFound', `No room ${room} at ${venue}`);
    const cards = await cardsOfRoom(feed, { venue, room }, rooms);
    return {
      name: names.room(found.name, place.name),
      entries: await entriesOf(cards, language, rooms),
    };
  }
  if (municipality !== undefined) {
    const place = await rooms.register.node(municipality);
    const cards = await cardsOfMunicipality(feed, municipality, rooms);
    return {
      name: names.municipality(place?.names.at(-1)),
      entries: await entriesOf(cards, language, rooms),
    };
  }
  return { name: names.own(), entries: await ownEntries(feed, language, rooms) };
}
