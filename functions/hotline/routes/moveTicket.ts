import { authorOf, changeTicket } from '../changing.ts';
import { ticketRowSchema } from '../contract/lists.ts';
import type { Ticket } from '../contract/ticket.ts';
import { moveSchema, ticketParamsSchema } from '../contract/working.ts';
import { refuseElsewhere } from '../rules/relating.ts';
import { withQueue } from '../rules/tickets.ts';
import { ticketFor } from '../ticketAccess.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const moveTicket = route({
  method: 'PUT',
  path: '/tickets/{ticketId}/place',
  summary: 'Move a ticket to another queue or topic, name its school, or word its subject anew',
  right: 'ticket.work',
  about: 'own',
  params: ticketParamsSchema,
  body: moveSchema,
  reply: ticketRowSchema,
  handle: async ({ params, body: { queue, topic, subject, schoolId } }, rooms, request) => {
    const { ticket } = await ticketFor(params.ticketId, 'ticket.work', request.principal, rooms);
    refuseElsewhere(ticket);
    const at = request.now.toISOString();
    const place = schoolId && (await rooms.place(schoolId));
    const entry = { id: request.newId(), kind: 'moved' as const, at };
    const saved = await changeTicket(
      ticket.id,
      rooms,
      (now) => {
        const named: Ticket = {
          ...now,
          ...(topic && { topic }),
          ...(subject && { subject }),
          ...place,
        };
        return queue && queue !== now.queue
          ? withQueue(named, queue, entry, authorOf(request, 'hotline'))
          : named;
      },
      { change: request.change('move', ticket.regionId) },
    );
    return rowOf(saved, 'hotline', (await rooms.desk(saved.regionId)).hours, at);
  },
});
