import { authorOf, changeTicket } from '../changing.ts';
import { ticketRowSchema } from '../contract/lists.ts';
import { linkParamsSchema, linkSchema } from '../contract/relations.ts';
import { link, unlink } from '../rules/linking.ts';
import { ticketFor } from '../ticketAccess.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const linkTicket = route({
  method: 'PUT',
  path: '/tickets/{ticketId}/links/{otherId}',
  summary: 'Link two tickets, so that each names the other to the hotline; or take the link away',
  right: 'ticket.work',
  about: 'own',
  params: linkParamsSchema,
  body: linkSchema,
  reply: ticketRowSchema,
  handle: async ({ params, body: { linked } }, rooms, request) => {
    const { principal } = request;
    const { ticket } = await ticketFor(params.ticketId, 'ticket.work', principal, rooms);
    const { ticket: other } = await ticketFor(params.otherId, 'ticket.work', principal, rooms);
    const author = authorOf(request, 'hotline');
    const mark = { id: request.newId(), at: request.now.toISOString() };
    const change = request.change(linked ? 'link' : 'unlink', ticket.regionId);
    const linking = linked ? link : unlink;
    // Each side is one write; cut short between them, the same request again makes the other.
    await changeTicket(other.id, rooms, (now) => linking(now, ticket, mark, author), { change });
    const saved = await changeTicket(ticket.id, rooms, (now) => linking(now, other, mark, author), {
      change,
    });
    return rowOf(saved, 'hotline', (await rooms.desk(saved.regionId)).hours, mark.at);
  },
});
