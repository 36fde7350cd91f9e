import { covers } from '../../shared/access/admit.ts';
import { scopeOf } from '../../shared/access/policy.ts';
import { Refusal } from '../../shared/refusal.ts';
import { rollSchema } from '../contract/registrations.ts';
import { sessionParamsSchema } from '../contract/sessions.ts';
import { settled } from '../rules/seats.ts';
import { mayWith } from '../sessionAccess.ts';
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
    if (!covers('region', principal, [read.regionId]))
      throw new Refusal('foreignNode', 'The session is of another region', { scope: 'region' });
    const runsIt =
      scopeOf('seminar.plan', principal?.role ?? 'public') !== undefined &&
      (await mayWith(read, 'seminar.plan', principal, rooms));
    if (!runsIt && principal?.role === 'trainer')
      throw new Refusal('foreignNode', 'The session is another trainer’s', { scope: 'own' });
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
