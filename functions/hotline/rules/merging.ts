import { createHash } from 'node:crypto';
import { Refusal } from '../../shared/refusal.ts';
import type { EntryHead } from '../contract/entries.ts';
import type { Ticket } from '../contract/ticket.ts';
import { type Mark, nameOf, refuseLate, refuseMany, statusOf, tell, without } from './relating.ts';
import { type Author, askersWord, statusAfter } from './tickets.ts';

const askersWords = new Set<EntryHead['kind']>(['question', 'reply', 'reopened']);
const saidToAll = new Set<EntryHead['kind']>(['answer', 'resolved']);

/**
 * A merged ticket keeps its entries, its asker and its link; it only names the ticket that is worked on in its stead.
 * So nothing an asker reads ever comes from a ticket of somebody else: an answer given there is put here as an entry of
 * its own, and a word said here moves the clocks there as an echo that nobody reads.
 */
export function mergeInto(ticket: Ticket, target: Ticket, mark: Mark, author: Author): Ticket {
  if (ticket.mergedInto?.ticketId === target.id) return ticket;
  const isPossible = ticket.id !== target.id && ticket.regionId === target.regionId && !ticket.absorbed;
  if (!isPossible) throw new Refusal('mergeNotPossible', 'These two tickets cannot be merged');
  for (const { mergedInto, rejoined, number } of [ticket, target])
    if (mergedInto || rejoined)
      throw new Refusal('ticketMerged', `Ticket ${number} is merged already`, { number });
  refuseMany(target.absorbed);
  return tell({ ...ticket, mergedInto: nameOf(target, mark.at) }, 'mergedInto', target, mark, author);
}

/** Takes a merge back. What was answered to both meanwhile stays with both: it has been read. */
export function unmerge(ticket: Ticket, mark: Mark, author: Author): Ticket {
  const { mergedInto, ...rest } = ticket;
  if (!mergedInto) throw new Refusal('undoNotPossible', 'The ticket is not merged');
  refuseLate(mergedInto, mark.at);
  return tell(rest, 'unmerged', { id: mergedInto.ticketId, number: mergedInto.number }, mark, author);
}

/**
 * The target as it stands after what a ticket says of itself: merged into it, or not any more. Refuses where the target
 * has been merged itself meanwhile, for then nobody would work on either.
 */
export function absorbing(target: Ticket, ticket: Ticket, author: Author): Ticket {
  const mine = ticket.mergedInto?.ticketId === target.id ? ticket.mergedInto : undefined;
  const known = target.absorbed?.find(({ ticketId }) => ticketId === ticket.id);
  if (mine?.since === known?.since) return target;
  if (mine && (target.mergedInto || target.rejoined))
    throw new Refusal('ticketMerged', `Ticket ${target.number} is merged already`, { number: target.number });
  const marked = (what: string, at: string) => ({ id: `${what}-${markOf(ticket.id, at)}`, at });
  const { absorbed: _before, ...rest } = target;
  const others = without(target.absorbed, ticket.id) ?? [];
  if (!mine) {
    const mark = marked('released', ticket.updatedAt);
    const left: Ticket = { ...rest, ...(others.length > 0 && { absorbed: others }) };
    return tell({ ...left, status: statusOf(left) }, 'released', ticket, mark, author);
  }
  const one = { ...nameOf(ticket, mine.since), ...(ticket.due && { due: ticket.due }) };
  const joined: Ticket = { ...rest, absorbed: [...others, one] };
  return tell(
    { ...joined, status: statusOf(joined) },
    'absorbed',
    ticket,
    marked('absorbed', mine.since),
    author,
  );
}

/** The target with an echo of each word that the merged ticket's asker has said since. */
export function withEchoes(target: Ticket, ticket: Ticket): Ticket {
  const { mergedInto } = ticket;
  if (mergedInto?.ticketId !== target.id || !target.absorbed?.some(({ ticketId }) => ticketId === ticket.id))
    return target;
  let so = target;
  for (const said of ticket.entries) {
    const isAskers = askersWords.has(said.kind) && said.at >= mergedInto.since && !said.echoOf;
    if (isAskers) so = withEcho(so, ticket, said);
  }
  return so;
}

function withEcho(target: Ticket, ticket: Ticket, said: EntryHead): Ticket {
  const id = entryIdFor(said.id, target.id);
  if (target.entries.some((entry) => entry.id === id)) return target;
  const { at, by } = said;
  const kind = askersWord(target);
  const echoOf = { ticketId: ticket.id, id: said.id };
  const echo: EntryHead = { id, kind, visibility: 'internal', at, by, echoOf };
  return {
    ...target,
    entries: [...target.entries, echo],
    status: statusAfter(target, echo),
    updatedAt: at,
  };
}

/** An entry that is said to a merged ticket's asker too. */
export interface Copy {
  head: EntryHead;
  /** Whose words it repeats. */
  of: string;
}

/** The answers given in a ticket since another was merged into it, as the other's own entries. */
export function copiesFor(target: Ticket, ticketId: string): Copy[] {
  const since = target.absorbed?.find((one) => one.ticketId === ticketId)?.since;
  if (since === undefined) return [];
  return target.entries
    .filter(({ kind, at, movedTo, copyOf }) => saidToAll.has(kind) && at >= since && !movedTo && !copyOf)
    .map(({ movedTo: _moved, ...head }) => ({
      head: { ...head, id: entryIdFor(head.id, ticketId), copyOf: { ticketId: target.id, id: head.id } },
      of: head.id,
    }));
}

/** The merged ticket with an answer of the other; one that has been resolved meanwhile keeps its own course. */
export function withCopy(ticket: Ticket, { head }: Copy): Ticket {
  const isOpen = ticket.status !== 'resolved' && ticket.mergedInto?.ticketId === head.copyOf?.ticketId;
  if (!isOpen || ticket.entries.some(({ id }) => id === head.id)) return ticket;
  return {
    ...ticket,
    entries: [...ticket.entries, head],
    status: statusAfter(ticket, head),
    updatedAt: head.at,
  };
}

/** The same entry has the same id in another ticket however often it is put there. */
export function entryIdFor(entryId: string, ticketId: string): string {
  return markOf(entryId, ticketId);
}

function markOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 26);
}
