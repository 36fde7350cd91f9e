import { adding, authorOf, changeTicket, isWritten, madeFrom, wordsOf } from '../changing.ts';
import type { Ticket } from '../contract/ticket.ts';
import { conversationSchema } from '../contract/views.ts';
import { type AddEntry, addEntrySchema, ticketParamsSchema } from '../contract/working.ts';
import { refuseElsewhere } from '../rules/relating.ts';
import { askersWord, type NewEntry, refuseEntry } from '../rules/tickets.ts';
import { sharesOf } from '../rules/visibility.ts';
import { sideOf, ticketFor } from '../ticketAccess.ts';
import { absorbedBy, conversationOf } from '../views.ts';
import { route } from './route.ts';

export const addEntry = route({
  method: 'POST',
  path: '/tickets/{ticketId}/entries',
  summary:
    'Answer, note, hand over to the partner, take back, resolve, reopen; the partner’s answer; an organisation’s reply',
  right: 'ticket.reply',
  about: 'own',
  params: ticketParamsSchema,
  body: addEntrySchema,
  creates: true,
  reply: conversationSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal } = request;
    const { ticket, viewer } = await ticketFor(params.ticketId, 'ticket.reply', principal, rooms);
    const author = authorOf(request, sideOf(viewer));
    const id = request.newId();
    const now = request.now.toISOString();
    const made = request.change(body.kind, ticket.regionId);
    const isRepeated = isWritten(ticket, id, made.requestHash);
    if (viewer === 'hotline' && !isRepeated) refuseElsewhere(ticket);
    if (!isRepeated) refuseEntry(ticket, kindOf(body, ticket), author.side);
    const words = isRepeated ? [] : [await wordsOf(ticket.id, id, body, rooms)];
    const saved = await changeTicket(
      ticket.id,
      rooms,
      (current) => adding(entriesOf(body, current, { id, at: now, ...madeFrom(made) }), author)(current),
      { words, change: made },
    );
    const [all, { hours }, absorbed] = await Promise.all([
      rooms.tickets.words(saved.id),
      rooms.desk(saved.regionId),
      absorbedBy(saved, viewer, rooms),
    ]);
    return conversationOf(saved, { viewer, principal, words: all, files: rooms.files, hours, now, absorbed });
  },
});

/** A reply to a ticket that was resolved meanwhile is not lost: it reopens it. */
function kindOf(body: AddEntry, ticket: Ticket) {
  return body.kind === 'reply' ? askersWord(ticket) : body.kind;
}

function entriesOf(body: AddEntry, ticket: Ticket, place: Omit<NewEntry, 'kind'>): NewEntry[] {
  const entry: NewEntry = { ...place, kind: kindOf(body, ticket) };
  if (body.kind === 'handOver') return [{ ...entry, shares: sharesOf(ticket, body.shares) }];
  if (body.kind !== 'answer') return [entry];
  const answer: NewEntry = { ...entry, ...(body.asksBack && !body.resolves && { asksBack: true as const }) };
  return body.resolves ? [answer, { id: `${place.id}-r`, kind: 'resolved', at: place.at }] : [answer];
}
