import { atTicketSchema, beatSchema } from '../contract/presence.ts';
import { ticketParamsSchema } from '../contract/working.ts';
import { afterBeat, atTicket } from '../rules/presence.ts';
import { ticketFor } from '../ticketAccess.ts';
import { route } from './route.ts';

export const beat = route({
  method: 'PUT',
  path: '/tickets/{ticketId}/presence',
  summary: 'An operator is at a ticket, with what she has begun to write; the reply says who else is',
  right: 'ticket.work',
  about: 'own',
  params: ticketParamsSchema,
  body: beatSchema,
  reply: atTicketSchema,
  handle: async ({ params, body }, rooms, { principal, now }) => {
    const { ticket } = await ticketFor(params.ticketId, 'ticket.work', principal, rooms);
    const person = { id: principal?.sub ?? '', name: principal?.name };
    const all = await rooms.presence.at(ticket.id);
    const before = all.find(({ personId }) => personId === person.id);
    const after = afterBeat(before, { ticketId: ticket.id, person, beat: body, now: now.toISOString() });
    const others = all.filter((one) => one !== before);
    if (after === before || (await rooms.presence.put(after, before)))
      return atTicket([...others, after], person.id, now.toISOString());
    // Another window of the same person was faster: what it left is told, and the next beat goes over it.
    return atTicket(await rooms.presence.at(ticket.id), person.id, now.toISOString());
  },
});
