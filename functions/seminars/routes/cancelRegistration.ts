import { Refusal } from '../../shared/refusal.ts';
import { letGo, peopleNeeds } from '../agendas.ts';
import { changeSession } from '../changing.ts';
import {
  cancelRegistrationSchema,
  registrationParamsSchema,
  registrationReplySchema,
} from '../contract/registrations.ts';
import { refuseClosed, stepBy } from '../planning.ts';
import { registrationFor } from '../registrationAccess.ts';
import { isLive, settled, withRegistration } from '../rules/seats.ts';
import { registrationViewOf } from '../views.ts';
import { route } from './route.ts';

export const cancelRegistration = route({
  method: 'PUT',
  path: '/sessions/{sessionId}/registrations/{registrationId}/cancellation',
  summary: 'Take a sign-up back; a seat that comes free is offered to the next in line',
  right: 'seminar.signUp',
  about: 'own',
  params: registrationParamsSchema,
  body: cancelRegistrationSchema,
  reply: registrationReplySchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, now } = request;
    const { session: before } = await registrationFor(params, principal, rooms);
    const moment = await rooms.momentIn(before.regionId, now);
    const cancelled = { ...stepBy(principal, now), reason: body.reason };
    const saved = await changeSession(
      before.id,
      rooms,
      (read) => {
        refuseClosed(read);
        const session = settled(read, moment);
        const one = session.registrations.find(({ id }) => id === params.registrationId);
        if (!one || !isLive(one) || one.attendance.length > 0)
          throw new Refusal('registrationClosed', 'It is cancelled already, or the person has come');
        const { offer: _offer, ...rest } = one;
        return settled(withRegistration(session, { ...rest, status: 'cancelled', cancelled }), moment);
      },
      { change: request.change('cancelSignUp', before.regionId, body.reason) },
    );
    const one = saved.registrations.find(({ id }) => id === params.registrationId);
    if (!one) throw new Refusal('notFound', 'The sign-up is gone');
    await letGo(await peopleNeeds(saved, [one], rooms), rooms);
    return { ...registrationViewOf(one, saved, moment.today), sessionId: saved.id };
  },
});
