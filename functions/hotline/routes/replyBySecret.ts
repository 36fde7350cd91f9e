import { adding, changeTicket, isWritten, madeFrom, wordsOf } from '../changing.ts';
import { followedSchema, replySchema, secretParamsSchema } from '../contract/following.ts';
import { followedBySecret, ticketBySecret } from '../following.ts';
import { askersWord } from '../rules/tickets.ts';
import { route } from './route.ts';

export const replyBySecret = route({
  method: 'POST',
  path: '/tickets/{secret}/replies',
  summary: 'The asker’s next word; to a resolved question it reopens it',
  right: 'ticket.follow',
  about: 'own',
  open: true,
  params: secretParamsSchema,
  body: replySchema,
  creates: true,
  reply: followedSchema,
  handle: async ({ params, body }, rooms, request) => {
    const at = request.now.toISOString();
    await rooms.limits.spend('reply', request.caller, request.now);
    const ticket = await ticketBySecret(params.secret, rooms);
    const id = request.newId();
    const made = request.change('reply', ticket.regionId);
    const isRepeated = isWritten(ticket, id, made.requestHash);
    const words = isRepeated ? [] : [await wordsOf(ticket.id, id, body, rooms)];
    const author = { id: 'public', name: ticket.contacts.name, side: 'asker' as const };
    const saved = await changeTicket(
      ticket.id,
      rooms,
      (now) => adding([{ id, kind: askersWord(now), at, ...madeFrom(made) }], author)(now),
      { words, change: made },
    );
    return followedBySecret(saved, rooms, params.secret);
  },
});
