import type { Due } from '../contract/clocks.ts';
import type { EntryHead } from '../contract/entries.ts';
import type { Ticket } from '../contract/ticket.ts';

type Counting = Pick<Ticket, 'entries' | 'absorbed'>;

/**
 * The entries that move a ticket's clocks and its status: what was split off moves them where it is now, and the echo of
 * a merged ticket's word only while that ticket is merged into this one.
 */
export function countedEntries({ entries, absorbed = [] }: Counting): EntryHead[] {
  const merged = new Set(absorbed.map(({ ticketId }) => ticketId));
  return entries.filter(
    ({ movedTo, echoOf }) => movedTo === undefined && (echoOf === undefined || merged.has(echoOf.ticketId)),
  );
}

/** A merged ticket's deadline goes on until something is answered here, for that answer goes to its asker too. */
export function earliestDue(
  ticket: Counting & Pick<Ticket, 'status'>,
  own: Due | undefined,
): Due | undefined {
  const answers = countedEntries(ticket).filter(({ kind }) => kind === 'answer' || kind === 'resolved');
  const open = (ticket.absorbed ?? []).flatMap(({ due, since }) =>
    due && ticket.status !== 'resolved' && !answers.some(({ at }) => at >= since) ? [due] : [],
  );
  return [...(own ? [own] : []), ...open].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
}
