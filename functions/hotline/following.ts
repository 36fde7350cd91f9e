import { Refusal } from '../shared/refusal.ts';
import type { Followed } from './contract/following.ts';
import type { Ticket } from './contract/ticket.ts';
import type { HotlineRooms } from './rooms.ts';
import { isSecretOf, secretFor, ticketIdOf } from './secrets.ts';
import { entriesFor } from './views.ts';

/**
 * A guessed link hears the same whether there is such a ticket or not. The link of what went back into the ticket it was
 * split off from leads there: it has the same asker.
 */
export async function ticketBySecret(
  secret: string,
  { tickets }: Pick<HotlineRooms, 'tickets'>,
): Promise<Ticket> {
  const ticket = await tickets.find(ticketIdOf(secret));
  if (!isSecretOf(secret, ticket?.secretHash ?? '', ticket?.linkOf) || !ticket)
    throw new Refusal('linkNotFound', 'No question has this link');
  const { rejoined, splitFrom } = ticket;
  return rejoined && splitFrom ? ticketBySecret(secretFor(splitFrom.ticketId, secret), { tickets }) : ticket;
}

export async function followedBySecret(
  ticket: Ticket,
  rooms: HotlineRooms,
  secret: string,
): Promise<Followed> {
  const { number, subject, queue, status, createdAt, rating, due, version, schoolName, incident } = ticket;
  const [words, parts] = await Promise.all([
    rooms.tickets.words(ticket.id),
    rooms.tickets.getMany((ticket.parts ?? []).map(({ ticketId }) => ticketId)),
  ]);
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
    ...(incident && { incident: { id: incident.id, number: incident.number } }),
    ...(parts.length > 0 && { parts: parts.map((part) => partOf(part, secret)) }),
    version,
  };
}

function partOf({ id, number, subject, status }: Ticket, secret: string) {
  return { number, subject, status, path: `/tickets/${secretFor(id, secret)}` };
}
