import { authorOf, changeTicket } from '../changing.ts';
import { ticketRowSchema } from '../contract/lists.ts';
import { mergeSchema } from '../contract/relations.ts';
import { ticketParamsSchema } from '../contract/working.ts';
import { tellTarget } from '../merging.ts';
import { mergeInto, unmerge } from '../rules/merging.ts';
import { ticketFor } from '../ticketAccess.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const mergeTicket = route({
  method: 'PUT',
  path: '/tickets/{ticketId}/merging',
  summary:
    'Work on another ticket in a ticket’s stead, both askers keeping their own links; or take that back within the time for it',
  right: 'ticket.work',
  about: 'own',
  params: ticketParamsSchema,
  body: mergeSchema,
  reply: ticketRowSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal } = request;
    const { ticket } = await ticketFor(params.ticketId, 'ticket.work', principal, rooms);
    const target =
      'into' in body ? (await ticketFor(body.into, 'ticket.work', principal, rooms)).ticket : undefined;
    const author = authorOf(request, 'hotline');
    const mark = { id: request.newId(), at: request.now.toISOString() };
    const change = request.change(target ? 'merge' : 'unmerge', ticket.regionId);
    let other = target?.id;
    const saved = await changeTicket(
      ticket.id,
      rooms,
      (now) => {
        if (target) return mergeInto(now, target, mark, author);
        other = now.mergedInto?.ticketId;
        return unmerge(now, mark, author);
      },
      { change },
    );
    if (other) await tellTarget(rooms, saved, other, author, change);
    return rowOf(saved, 'hotline', (await rooms.desk(saved.regionId)).hours, mark.at);
  },
});
