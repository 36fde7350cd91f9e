import { Refusal } from '../../shared/refusal.ts';
import { letGo, peopleNeeds } from '../agendas.ts';
import { changeSession } from '../changing.ts';
import {
  answerOfferSchema,
  registrationParamsSchema,
  registrationReplySchema,
} from '../contract/registrations.ts';
import { stepBy } from '../planning.ts';
import { registrationFor } from '../registrationAccess.ts';
import { settled, withRegistration } from '../rules/seats.ts';
import { registrationViewOf } from '../views.ts';
import { route } from './route.ts';

export const answerOffer = route({
  method: 'PUT',
  path: '/sessions/{sessionId}/registrations/{registrationId}/offer',
  summary: 'Take a seat that has come free, or leave it to the next in line',
  right: 'seminar.signUp',
  about: 'own',
  params: registrationParamsSchema,
  body: answerOfferSchema,
  reply: registrationReplySchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, now } = request;
    const { session: before } = await registrationFor(params, principal, rooms);
    const moment = await rooms.momentIn(before.regionId, now);
    const step = stepBy(principal, now);
    const saved = await changeSession(
      before.id,
      rooms,
      (read) => {
        const session = settled(read, moment);
        const one = session.registrations.find(({ id }) => id === params.registrationId);
        if (!one?.offer || one.status !== 'waitlisted')
          throw new Refusal('noOffer', 'No seat is kept for this sign-up');
        const { offer: _offer, ...rest } = one;
        if (body.accept) return withRegistration(session, { ...rest, status: 'booked' });
        const cancelled = { ...step, reason: 'offerDeclined' };
        return settled(withRegistration(session, { ...rest, status: 'cancelled', cancelled }), moment);
      },
      { change: request.change(body.accept ? 'takeSeat' : 'leaveSeat', before.regionId) },
    );
    const one = saved.registrations.find(({ id }) => id === params.registrationId);
    if (!one) throw new Refusal('notFound', 'The sign-up is gone');
    if (!body.accept) await letGo(await peopleNeeds(saved, [one], rooms), rooms);
    return { ...registrationViewOf(one, saved, moment.today), sessionId: saved.id };
  },
});
