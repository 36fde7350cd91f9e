import { Refusal } from '../../shared/refusal.ts';
import { authorOf, changeTicket } from '../changing.ts';
import { ticketRowSchema } from '../contract/lists.ts';
import { splitSchema } from '../contract/relations.ts';
import type { Ticket } from '../contract/ticket.ts';
import { ticketParamsSchema } from '../contract/working.ts';
import { splitOff } from '../rules/splitting.ts';
import { withDue } from '../rules/tickets.ts';
import { ticketNumber } from '../secrets.ts';
import { ticketFor } from '../ticketAccess.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const splitTicket = route({
  method: 'POST',
  path: '/tickets/{ticketId}/parts',
  summary: 'Split entries off into a ticket of their own; the asker’s link opens both',
  right: 'ticket.work',
  about: 'own',
  params: ticketParamsSchema,
  body: splitSchema,
  creates: true,
  reply: ticketRowSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { ticket } = await ticketFor(params.ticketId, 'ticket.work', request.principal, rooms);
    const author = authorOf(request, 'hotline');
    const id = request.newId();
    const at = request.now.toISOString();
    const change = request.change('split', ticket.regionId);
    const { hours } = await rooms.desk(ticket.regionId);
    const mark = { id: `${id}-s`, at };
    const part = { ...body, id, number: ticketNumber(id) };
    const isRepeated = ticket.parts?.some(({ ticketId }) => ticketId === id);
    // The part is made first: cut short before the ticket says so, its entries are still read where they were.
    const made = isRepeated
      ? await rooms.tickets.get(id)
      : withDue(splitOff(ticket, part, mark, author).part, hours);
    const known = await rooms.tickets.words(ticket.id);
    const words = made.entries.flatMap((head) => {
      const said = known.get(head.id);
      return said ? [{ ...said, ticketId: id }] : [];
    });
    const created = await rooms.tickets.create(made, isRepeated ? [] : words, change);
    await changeTicket(ticket.id, rooms, (now) => withoutPart(now, part, mark, author, made), { change });
    return rowOf(created, 'hotline', hours, at);
  },
});

/** The ticket as it stands now without what the part has; refuses when somebody took these entries elsewhere. */
function withoutPart(
  now: Ticket,
  part: Parameters<typeof splitOff>[1],
  mark: Parameters<typeof splitOff>[2],
  author: Parameters<typeof splitOff>[3],
  made: Ticket,
): Ticket {
  if (now.parts?.some(({ ticketId }) => ticketId === part.id)) return now;
  const after = splitOff(now, part, mark, author);
  if (after.part.entries.length !== made.entries.length)
    throw new Refusal('splitNotPossible', 'These entries were changed meanwhile');
  return after.ticket;
}
