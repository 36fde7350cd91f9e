import { Refusal } from '../../shared/refusal.ts';
import type { Ticket } from '../contract/ticket.ts';
import { type Mark, nameOf, refuseLate, refuseMany, tell, without } from './relating.ts';
import type { Author } from './tickets.ts';

/** Two tickets that have to do with each other: the hotline sees of each that there is the other, and nothing more. */
export function link(ticket: Ticket, other: Ticket, mark: Mark, author: Author): Ticket {
  if (ticket.links?.some(({ ticketId }) => ticketId === other.id)) return ticket;
  if (ticket.id === other.id || ticket.regionId !== other.regionId)
    throw new Refusal('mergeNotPossible', 'These two tickets cannot be linked');
  refuseMany(ticket.links);
  const links = [...(ticket.links ?? []), nameOf(other, mark.at)];
  return tell({ ...ticket, links }, 'linked', other, mark, author);
}

export function unlink(ticket: Ticket, other: Ticket, mark: Mark, author: Author): Ticket {
  const { links, ...rest } = ticket;
  const known = links?.find(({ ticketId }) => ticketId === other.id);
  if (!known) return ticket;
  refuseLate(known, mark.at);
  const others = without(links, other.id);
  return tell({ ...rest, ...(others && { links: others }) }, 'unlinked', other, mark, author);
}
