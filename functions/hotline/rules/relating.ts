import { Refusal } from '../../shared/refusal.ts';
import type { Instant } from '../../shared/words.ts';
import { type RelatedTicket, type Relation, relatedMost, undoDays } from '../contract/relations.ts';
import type { Ticket } from '../contract/ticket.ts';
import type { TicketStatus } from '../contract/words.ts';
import { countedEntries } from './standingEntries.ts';
import { type Author, statusAfter, withEntry } from './tickets.ts';

const msInDay = 86_400_000;

/** The entry that will tell of something, and the moment it came about. */
export interface Mark {
  id: string;
  at: Instant;
}

/** What is named of another record. */
export type Named = Pick<Ticket, 'id' | 'number'>;

/** The ticket with a fact about it and another record; told twice it stands once. */
export function tell(
  ticket: Ticket,
  what: Relation,
  { id, number }: Named,
  mark: Mark,
  author: Author,
): Ticket {
  if (ticket.entries.some((entry) => entry.id === mark.id)) return ticket;
  return withEntry(
    ticket,
    { id: mark.id, at: mark.at, kind: 'related', related: { what, id, number } },
    author,
  );
}

export function nameOf({ id, number }: Named, since: Instant): RelatedTicket {
  return { ticketId: id, number, since };
}

/** Until when something that came about then can be undone. */
export function undoUntil(since: Instant): Instant {
  return new Date(Date.parse(since) + undoDays * msInDay).toISOString();
}

export function refuseLate({ since }: Pick<RelatedTicket, 'since'>, at: Instant): void {
  if (at > undoUntil(since))
    throw new Refusal('undoTooLate', `It could be undone until ${undoUntil(since)}`, {
      until: undoUntil(since),
    });
}

export function refuseMany(related: readonly unknown[] | undefined): void {
  if ((related?.length ?? 0) >= relatedMost)
    throw new Refusal('tooManyRelated', `A ticket is related to at most ${relatedMost} others`, {
      most: relatedMost,
    });
}

/** Refuses what the hotline would do to a ticket in whose stead another one is worked on. */
export function refuseElsewhere({ mergedInto, rejoined, splitFrom }: Ticket): void {
  const other = mergedInto ?? (rejoined && splitFrom);
  if (other)
    throw new Refusal('ticketMerged', `Ticket ${other.number} is worked on in its stead`, {
      ticketId: other.ticketId,
      number: other.number,
    });
}

/** A list without one of its tickets; none at all when it was the last, so that an undo leaves no trace of it. */
export function without<One extends RelatedTicket>(
  list: readonly One[] | undefined,
  id: string,
): One[] | undefined {
  const rest = (list ?? []).filter(({ ticketId }) => ticketId !== id);
  return rest.length > 0 ? rest : undefined;
}

/** The status that a ticket's counted entries lead to, after some of them have come or gone by a merge or a split. */
export function statusOf(ticket: Ticket): TicketStatus {
  const { operator } = ticket;
  const begun: Pick<Ticket, 'status' | 'operator'> = { status: 'new', ...(operator && { operator }) };
  const status = countedEntries(ticket).reduce(
    (so, entry) => statusAfter({ ...begun, status: so }, entry),
    begun.status,
  );
  return status === 'new' && operator ? 'inProgress' : status;
}
