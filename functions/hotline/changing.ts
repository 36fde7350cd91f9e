import { Refusal } from '../shared/refusal.ts';
import type { RequestContext } from '../shared/route.ts';
import { keptAttachments } from './attachments.ts';
import type { SentAttachment } from './contract/attachments.ts';
import type { EntryWords } from './contract/entries.ts';
import type { Ticket } from './contract/ticket.ts';
import type { HotlineRooms } from './rooms.ts';
import { type Author, type NewEntry, withDue, withEntry } from './rules/tickets.ts';

/** So many words of others may come in between before it is a fault. */
const mostAttempts = 8;

/**
 * Changes a ticket as it stands now. Where somebody else was faster, the change is made anew over what they left, so of
 * two replies at once neither is lost, and a rule that no longer holds refuses.
 */
export async function changeTicket(
  id: string,
  rooms: Pick<HotlineRooms, 'tickets' | 'desk'>,
  change: (ticket: Ticket) => Ticket,
  { words = [], ...made }: { words?: readonly EntryWords[]; change: ReturnType<RequestContext['change']> },
): Promise<Ticket> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await rooms.tickets.get(id);
    const changed = change(before);
    if (changed === before) return before;
    const { hours } = await rooms.desk(before.regionId);
    try {
      return await rooms.tickets.save(before, withDue(changed, hours), words, made.change);
    } catch (error) {
      const overtaken = error instanceof Refusal && error.code === 'staleRecord';
      if (!overtaken || attempt === mostAttempts) throw error;
    }
  }
}

interface Said {
  text: string;
  attachments?: readonly SentAttachment[];
}

/** An entry with its words, ready to be put; a request repeated with its key makes the same one. */
export async function wordsOf(
  ticketId: string,
  id: string,
  { text, attachments = [] }: Said,
  rooms: Pick<HotlineRooms, 'files'>,
): Promise<EntryWords> {
  const kept = await keptAttachments(attachments, rooms);
  return { ticketId, id, text, ...(kept.length > 0 && { attachments: kept }) };
}

/** Adds entries one after another; those that stand already, because the request is repeated, are left as they are. */
export function adding(entries: readonly NewEntry[], author: Author): (ticket: Ticket) => Ticket {
  return (ticket) =>
    entries.reduce(
      (so, entry) => (isWritten(so, entry.id, entry.madeFrom) ? so : withEntry(so, entry, author)),
      ticket,
    );
}

/** Whether an entry stands already. Refuses with `idempotencyKeyReused` where other words came with its key. */
export function isWritten({ entries }: Ticket, id: string, madeFrom: string | undefined): boolean {
  const written = entries.find((entry) => entry.id === id);
  if (written?.madeFrom !== undefined && written.madeFrom !== madeFrom)
    throw new Refusal('idempotencyKeyReused', 'This idempotency key came with another request before');
  return written !== undefined;
}

/** What an entry keeps of the request that wrote it. */
export function madeFrom({ requestHash }: ReturnType<RequestContext['change']>) {
  return requestHash === undefined ? {} : { madeFrom: requestHash };
}

export function authorOf({ principal }: Pick<RequestContext, 'principal'>, side: Author['side']): Author {
  return { id: principal?.sub ?? 'public', name: principal?.name, side };
}
