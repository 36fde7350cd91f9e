import { Refusal } from '../../shared/refusal.ts';
import { changeTicket } from '../changing.ts';
import { followedSchema, rateSchema, secretParamsSchema } from '../contract/following.ts';
import { followedBySecret, ticketBySecret } from '../following.ts';
import { route } from './route.ts';

export const rateTicket = route({
  method: 'PUT',
  path: '/tickets/{secret}/rating',
  summary: 'How the asker rates the solution, from 1 to 5; a later word takes the place of an earlier one',
  right: 'ticket.follow',
  about: 'own',
  open: true,
  params: secretParamsSchema,
  body: rateSchema,
  reply: followedSchema,
  handle: async ({ params, body: { score, words } }, rooms, request) => {
    const at = request.now.toISOString();
    await rooms.limits.spend('rate', request.caller, request.now);
    const ticket = await ticketBySecret(params.secret, rooms);
    const saved = await changeTicket(
      ticket.id,
      rooms,
      (now) => {
        if (now.status !== 'resolved')
          throw new Refusal('ticketOpen', 'A question is rated once it is resolved');
        return { ...now, rating: { score, at, ...(words && { words }) } };
      },
      { change: request.change('rate', ticket.regionId) },
    );
    return followedBySecret(saved, rooms, params.secret);
  },
});
