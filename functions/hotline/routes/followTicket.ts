import { followedSchema, secretParamsSchema } from '../contract/following.ts';
import { followedBySecret, ticketBySecret } from '../following.ts';
import { route } from './route.ts';

export const followTicket = route({
  method: 'GET',
  path: '/tickets/{secret}',
  summary: 'A question as its asker sees it, by the secret link',
  right: 'ticket.follow',
  about: 'own',
  open: true,
  params: secretParamsSchema,
  reply: followedSchema,
  handle: async ({ params }, rooms) =>
    followedBySecret(await ticketBySecret(params.secret, rooms), rooms, params.secret),
});
