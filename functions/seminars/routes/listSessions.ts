import { endOfDay, startOfDay } from '../../shared/calendar/zone.ts';
import { sessionPageSchema, sessionQuerySchema } from '../contract/sessions.ts';
import { isSeenBy } from '../views.ts';
import { route } from './route.ts';

export const listSessions = route({
  method: 'GET',
  path: '/sessions',
  summary:
    'Sessions by their beginning: all of the region for whoever plans, those that are announced for everybody else',
  right: 'seminar.view',
  about: 'own',
  open: true,
  query: sessionQuerySchema,
  reply: sessionPageSchema,
  handle: async ({ query }, rooms, { principal, now }) => {
    const regionId = await rooms.regionMeant(principal, query.region);
    const zone = await rooms.zoneOf(regionId);
    const { today } = await rooms.momentIn(regionId, now);
    const { from, to, limit, cursor, state, municipality, duty } = query;
    const page = await rooms.sessions.page(regionId, {
      from: from && startOfDay(from, zone),
      to: to && endOfDay(to, zone),
      limit,
      cursor,
      matches: (card) =>
        isSeenBy(principal, card) &&
        (state === undefined || card.state === state) &&
        (municipality === undefined || card.municipalityId === municipality) &&
        (duty === undefined || card.duties.includes(duty)),
    });
    return { ...page, today, now: now.toISOString() };
  },
});
