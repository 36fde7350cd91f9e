import { rollSchema } from '../contract/registrations.ts';
import { sessionParamsSchema } from '../contract/sessions.ts';
import { runsFor } from '../rollAccess.ts';
import { settled } from '../rules/seats.ts';
import { namesFor, registrationViewOf } from '../views.ts';
import { route } from './route.ts';

export const getRoll = route({
  method: 'GET',
  path: '/sessions/{sessionId}/registrations',
  summary: 'Who is signed up: all for whoever runs the session, else the people of one’s own organisations',
  right: 'seminar.roll',
  about: 'own',
  params: sessionParamsSchema,
  reply: rollSchema,
  handle: async ({ params }, rooms, { principal, now }) => {
    const read = await rooms.sessions.get(params.sessionId);
    const runsIt = await runsFor(read, principal, rooms);
    const moment = await rooms.momentIn(read.regionId, now);
    const session = settled(read, moment);
    return {
      sessionId: session.id,
      version: session.version,
      items: namesFor(session, principal, runsIt).map((one) =>
        registrationViewOf(one, session, moment.today),
      ),
    };
  },
});
