import type { Change } from '../../shared/change.ts';
import { authorOf, changeTicket } from '../changing.ts';
import { ticketRowSchema } from '../contract/lists.ts';
import { splitParamsSchema } from '../contract/relations.ts';
import type { Ticket } from '../contract/ticket.ts';
import type { HotlineRooms } from '../rooms.ts';
import type { Mark } from '../rules/relating.ts';
import { rejoin } from '../rules/splitting.ts';
import type { Author } from '../rules/tickets.ts';
import { ticketFor } from '../ticketAccess.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const rejoinTicket = route({
  method: 'PUT',
  path: '/tickets/{ticketId}/parts/{partId}/undo',
  summary: 'Take a split back: the ticket has its entries again, and what was said in the part follows them',
  right: 'ticket.work',
  about: 'own',
  params: splitParamsSchema,
  reply: ticketRowSchema,
  handle: async ({ params }, rooms, request) => {
    const { principal } = request;
    const { ticket } = await ticketFor(params.ticketId, 'ticket.work', principal, rooms);
    const { ticket: part } = await ticketFor(params.partId, 'ticket.work', principal, rooms);
    const author = authorOf(request, 'hotline');
    const mark: Mark = { id: request.newId(), at: request.now.toISOString() };
    const change = request.change('rejoin', ticket.regionId);
    const back = await bringBack(ticket.id, part, rooms, mark, author, change);
    const gone = await changeTicket(part.id, rooms, (now) => rejoin(back, now, mark, author).part, {
      change,
    });
    const { rejoined: _rejoined, ...late } = gone;
    const isLate = rejoin(back, late, mark, author).came.length > 0;
    const saved = isLate ? await bringBack(ticket.id, late, rooms, mark, author, change) : back;
    return rowOf(saved, 'hotline', (await rooms.desk(saved.regionId)).hours, mark.at);
  },
});

/**
 * The ticket with its own entries and those of the part. It is saved before the part says that it has gone, so that cut
 * short in between everything is still read; what was said in the part at that very moment is brought after it.
 */
async function bringBack(
  ticketId: string,
  part: Ticket,
  rooms: HotlineRooms,
  mark: Mark,
  author: Author,
  change: Change,
): Promise<Ticket> {
  const said = await rooms.tickets.words(part.id);
  const words = [...said.values()].map((one) => ({ ...one, ticketId }));
  return changeTicket(ticketId, rooms, (now) => rejoin(now, part, mark, author).ticket, { words, change });
}
