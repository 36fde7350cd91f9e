import type { Instant } from '../../shared/words.ts';
import type { CannedContent } from '../contract/cannedReply.ts';
import type { Ticket } from '../contract/ticket.ts';
import { type Author, type NewEntry, withEntry, withQueue } from './tickets.ts';
import { sharesOf } from './visibility.ts';

interface Applied {
  id: string;
  at: Instant;
  madeFrom?: string | undefined;
  author: Author;
}

/** Ids of what a macro writes, from the id of its request. */
export const macroEntryId = (id: string, part: 'moved' | 'handOver' | 'resolved') => `${id}-${part[0]}`;

/**
 * A ticket after a macro: moved first, so that the answer counts by the norms of the new queue, then answered, then
 * handed over or resolved. It is one change: where any part is refused, none is made.
 */
export function applyMacro(
  ticket: Ticket,
  { moveTo, after }: Pick<CannedContent, 'moveTo' | 'after'>,
  { id, at, madeFrom, author }: Applied,
): Ticket {
  const entry = (part: 'moved' | 'handOver' | 'resolved'): NewEntry => ({
    id: macroEntryId(id, part),
    kind: part,
    at,
  });
  const moved =
    moveTo && moveTo !== ticket.queue ? withQueue(ticket, moveTo, entry('moved'), author) : ticket;
  const answer: NewEntry = {
    id,
    kind: 'answer',
    at,
    ...(madeFrom && { madeFrom }),
    ...(after === 'asksBack' && { asksBack: true as const }),
  };
  const answered = withEntry(moved, answer, author);
  if (after === 'resolve') return withEntry(answered, entry('resolved'), author);
  if (after === 'handOver')
    return withEntry(answered, { ...entry('handOver'), shares: sharesOf(answered) }, author);
  return answered;
}
