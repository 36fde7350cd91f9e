import type { Change } from '../shared/change.ts';
import { Refusal } from '../shared/refusal.ts';
import { changeTicket } from './changing.ts';
import type { EntryWords } from './contract/entries.ts';
import type { Ticket } from './contract/ticket.ts';
import type { HotlineRooms } from './rooms.ts';
import { absorbing, copiesFor, entryIdFor, unmerge, withCopy, withEchoes } from './rules/merging.ts';
import type { Author } from './rules/tickets.ts';

type Rooms = Pick<HotlineRooms, 'tickets' | 'desk'>;

/**
 * Tells the target what a ticket says of itself. Two people who merge two tickets into each other at once would hide
 * both: whichever finds its target merged takes its own merge back.
 */
export async function tellTarget(
  rooms: Rooms,
  ticket: Ticket,
  targetId: string,
  author: Author,
  change: Change,
): Promise<void> {
  try {
    await changeTicket(targetId, rooms, (target) => absorbing(target, ticket, author), { change });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'staleRecord') throw error;
    const mark = { id: entryIdFor(`takenBack-${ticket.version}`, ticket.id), at: ticket.updatedAt };
    const isStill = (now: Ticket) => now.mergedInto?.ticketId === targetId;
    await changeTicket(ticket.id, rooms, (now) => (isStill(now) ? unmerge(now, mark, author) : now), {
      change,
    });
    throw error;
  }
}

/**
 * What follows between merged tickets when one of them has changed: its asker's words move the clocks of the other, the
 * other's answers reach its asker. Told again it changes nothing.
 */
export async function settleMerged(rooms: Rooms, ticket: Ticket, change: Change): Promise<void> {
  const author: Author = { id: change.by, name: change.byName, side: 'hotline' };
  if (ticket.mergedInto) await settleInto(rooms, ticket, ticket.mergedInto.ticketId, author, change);
  for (const { ticketId } of ticket.absorbed ?? []) await sayToo(rooms, ticket, ticketId, change);
}

async function settleInto(
  rooms: Rooms,
  seen: Ticket,
  targetId: string,
  author: Author,
  change: Change,
): Promise<void> {
  const ticket = await rooms.tickets.get(seen.id);
  if (ticket.mergedInto?.ticketId !== targetId) return;
  try {
    await tellTarget(rooms, ticket, targetId, author, change);
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'staleRecord') return;
    throw error;
  }
  await changeTicket(targetId, rooms, (target) => withEchoes(target, ticket), { change });
}

async function sayToo(rooms: Rooms, target: Ticket, ticketId: string, change: Change): Promise<void> {
  const copies = copiesFor(target, ticketId);
  if (copies.length === 0) return;
  const ticket = await rooms.tickets.get(ticketId);
  const said = new Set(ticket.entries.map(({ id }) => id));
  const fresh = copies.filter((copy) => !said.has(copy.head.id));
  if (fresh.length === 0) return;
  const known = await rooms.tickets.words(target.id);
  const words = fresh.flatMap(({ head, of }): EntryWords[] => {
    const original = known.get(of);
    return original ? [{ ...original, ticketId, id: head.id }] : [];
  });
  await changeTicket(ticketId, rooms, (now) => fresh.reduce(withCopy, now), { words, change });
}
