import { covers } from '../../shared/access/admit.ts';
import { Refusal } from '../../shared/refusal.ts';
import { letGo, peopleNeeds } from '../agendas.ts';
import { changeSession } from '../changing.ts';
import { decideSchema, type Registration, registrationsReplySchema } from '../contract/registrations.ts';
import { type Session, sessionParamsSchema } from '../contract/sessions.ts';
import { refuseClosed, stepBy } from '../planning.ts';
import { seatedIn, settled, withRegistration } from '../rules/seats.ts';
import { registrationViewOf } from '../views.ts';
import { route } from './route.ts';

export const decideRegistrations = route({
  method: 'POST',
  path: '/sessions/{sessionId}/decisions',
  summary: 'A municipality approves or declines sign-ups of its schools, many at once',
  right: 'seminar.approve',
  about: 'own',
  params: sessionParamsSchema,
  body: decideSchema,
  reply: registrationsReplySchema,
  handle: async ({ params, body: { approve, decline, reason } }, rooms, request) => {
    const { principal, now } = request;
    const before = await rooms.sessions.get(params.sessionId);
    const ids = [...approve, ...decline];
    const asked = before.registrations.filter(({ id }) => ids.includes(id));
    if (asked.length === 0 || asked.some(({ path }) => !covers('municipality', principal, path)))
      throw new Refusal('foreignNode', 'These sign-ups are not of your schools', { scope: 'municipality' });
    const moment = await rooms.momentIn(before.regionId, now);
    const decided = stepBy(principal, now);
    const saved = await changeSession(
      before.id,
      rooms,
      (session) => {
        refuseClosed(session);
        return ids.reduce(
          (so, id) => {
            const one = awaiting(so, id);
            if (approve.includes(id)) return seatedIn(so, { ...one, decided }, moment.today);
            const cancelled = { ...decided, reason: reason ?? 'declined' };
            return withRegistration(so, { ...one, decided, status: 'cancelled', cancelled });
          },
          settled(session, moment),
        );
      },
      { change: request.change('decideSignUps', before.regionId, reason) },
    );
    const declined = saved.registrations.filter(({ id }) => decline.includes(id));
    await letGo(await peopleNeeds(saved, declined, rooms), rooms);
    return {
      items: saved.registrations
        .filter(({ id }) => ids.includes(id))
        .map((one) => registrationViewOf(one, saved, moment.today)),
      refused: [],
    };
  },
});

function awaiting({ registrations }: Session, id: string): Registration {
  const one = registrations.find((other) => other.id === id);
  if (!one) throw new Refusal('notFound', `No sign-up ${id}`);
  if (one.status !== 'requested') throw new Refusal('notAwaitingApproval', 'It has been decided');
  return one;
}
