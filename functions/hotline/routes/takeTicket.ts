import { authorOf, changeTicket } from '../changing.ts';
import { ticketRowSchema } from '../contract/lists.ts';
import { takeSchema, ticketParamsSchema } from '../contract/working.ts';
import { refuseElsewhere } from '../rules/relating.ts';
import { release, take } from '../rules/tickets.ts';
import { ticketFor } from '../ticketAccess.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const takeTicket = route({
  method: 'PUT',
  path: '/tickets/{ticketId}/operator',
  summary: 'Take a ticket, take it over from a named colleague, or give it back; of many at once one wins',
  right: 'ticket.work',
  about: 'own',
  params: ticketParamsSchema,
  body: takeSchema,
  reply: ticketRowSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { ticket } = await ticketFor(params.ticketId, 'ticket.work', request.principal, rooms);
    refuseElsewhere(ticket);
    const author = authorOf(request, 'hotline');
    const at = request.now.toISOString();
    const saved = await changeTicket(
      ticket.id,
      rooms,
      (now) => (body.release ? release(now, author, at) : take(now, author, at, body.insteadOf)),
      { change: request.change(body.release ? 'release' : 'take', ticket.regionId) },
    );
    return rowOf(saved, 'hotline', (await rooms.desk(saved.regionId)).hours, at);
  },
});
