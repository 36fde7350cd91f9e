import { conversationSchema } from '../contract/views.ts';
import { ticketParamsSchema } from '../contract/working.ts';
import { ticketFor } from '../ticketAccess.ts';
import { absorbedBy, conversationOf } from '../views.ts';
import { route } from './route.ts';

export const getConversation = route({
  method: 'GET',
  path: '/tickets/{ticketId}/conversation',
  summary: 'A ticket with what its viewer may read of it, and for the hotline its clocks',
  right: 'ticket.view',
  about: 'own',
  params: ticketParamsSchema,
  reply: conversationSchema,
  handle: async ({ params }, rooms, { principal, now }) => {
    const { ticket, viewer } = await ticketFor(params.ticketId, 'ticket.view', principal, rooms);
    const [words, { hours }, absorbed] = await Promise.all([
      rooms.tickets.words(ticket.id),
      rooms.desk(ticket.regionId),
      absorbedBy(ticket, viewer, rooms),
    ]);
    return conversationOf(ticket, {
      viewer,
      principal,
      words,
      files: rooms.files,
      hours,
      absorbed,
      now: now.toISOString(),
    });
  },
});
