import { sessionParamsSchema, sessionViewSchema } from '../contract/sessions.ts';
import { settled } from '../rules/seats.ts';
import { refuseUnseen, sessionViewOf } from '../views.ts';
import { route } from './route.ts';

export const getSession = route({
  method: 'GET',
  path: '/sessions/{sessionId}',
  summary: 'A session with its place, trainers, seats and who has to come; nobody’s name is in it',
  right: 'seminar.view',
  about: 'own',
  open: true,
  params: sessionParamsSchema,
  reply: sessionViewSchema,
  handle: async ({ params }, rooms, { principal, now }) => {
    const session = await rooms.sessions.get(params.sessionId);
    refuseUnseen(session, principal);
    const moment = await rooms.momentIn(session.regionId, now);
    return sessionViewOf(settled(session, moment), principal, now, rooms);
  },
});
