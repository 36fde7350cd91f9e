import { Refusal } from '../shared/refusal.ts';
import type { Followed, Ticket } from './contract.ts';
import type { HotlineRooms } from './rooms.ts';
import { isSecretOf, ticketIdOf } from './secrets.ts';
import { entriesFor } from './views.ts';

/** A guessed link hears the same whether there is such a ticket or not. */
export async function ticketBySecret(
  secret: string,
  { tickets }: Pick<HotlineRooms, 'tickets'>,
): Promise<Ticket> {
  const ticket = await tickets.find(ticketIdOf(secret));
  if (!isSecretOf(secret, ticket?.secretHash ?? '') || !ticket)
    throw new Refusal('linkNotFound', 'No question has this link');
  return ticket;
}

export async function followedBySecret(ticket: Ticket, rooms: HotlineRooms): Promise<Followed> {
  const { number, subject, queue, status, createdAt, rating, due, version, schoolName } = ticket;
  const words = await rooms.tickets.words(ticket.id);
  const isAwaited = due?.clock === 'firstResponse' || due?.clock === 'nextResponse';
  return {
    number,
    subject,
    queue,
    status,
    ...(schoolName && { schoolName }),
    createdAt,
    ...(due && isAwaited && { answerDueAt: due.at }),
    conversation: await entriesFor('asker', ticket, words, rooms.files, ticket.entries[0]?.by),
    ...(rating && { rating }),
    version,
  };
}
