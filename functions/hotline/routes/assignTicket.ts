import { Refusal } from '../../shared/refusal.ts';
import { changeTicket } from '../changing.ts';
import { assignSchema } from '../contract/desk.ts';
import { ticketRowSchema } from '../contract/lists.ts';
import { ticketParamsSchema } from '../contract/working.ts';
import { refuseElsewhere } from '../rules/relating.ts';
import { assign } from '../rules/tickets.ts';
import { ticketFor } from '../ticketAccess.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const assignTicket = route({
  method: 'PUT',
  path: '/tickets/{ticketId}/assignee',
  summary: 'Give a ticket to a colleague, who is told; one that another holds wants that one’s name',
  right: 'ticket.work',
  about: 'own',
  params: ticketParamsSchema,
  body: assignSchema,
  reply: ticketRowSchema,
  handle: async ({ params, body: { operatorId, insteadOf } }, rooms, request) => {
    const { ticket } = await ticketFor(params.ticketId, 'ticket.work', request.principal, rooms);
    refuseElsewhere(ticket);
    const at = request.now.toISOString();
    const colleague = (await rooms.operators.of(ticket.regionId)).find(({ id }) => id === operatorId);
    if (!colleague) throw new Refusal('operatorUnknown', 'Nobody of that id works at this desk');
    const saved = await changeTicket(ticket.id, rooms, (now) => assign(now, colleague, at, insteadOf), {
      change: request.change('assign', ticket.regionId, colleague.name),
    });
    return rowOf(saved, 'hotline', (await rooms.desk(saved.regionId)).hours, at);
  },
});
