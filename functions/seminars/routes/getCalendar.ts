import { z } from 'zod';
import { openCards } from '../calendars/cards.ts';
import { calendarKeptSeconds, calendarMediaType, entriesOf, writtenCalendar } from '../calendars/details.ts';
import { calendarQuerySchema } from '../contract/feeds.ts';
import { calendarNames } from '../rules/calendar/names.ts';
import { route } from './route.ts';

export const getCalendar = route({
  method: 'GET',
  path: '/calendar.ics',
  summary:
    'Sessions that anybody may sign up for as a calendar to subscribe to (iCalendar), of a region or one municipality',
  right: 'seminar.view',
  about: 'own',
  open: true,
  query: calendarQuerySchema,
  reply: z.string(),
  produces: calendarMediaType,
  keptForSeconds: calendarKeptSeconds,
  handle: async ({ query: { region, municipality, language } }, rooms, { principal }) => {
    const regionId = await rooms.regionMeant(principal, region);
    const place = municipality === undefined ? undefined : await rooms.register.node(municipality);
    const name = calendarNames[language].open(place?.names.at(-1));
    const entries = await entriesOf(await openCards(regionId, municipality, rooms), language, rooms);
    return writtenCalendar(entries, { name, language, regionId }, rooms);
  },
});
