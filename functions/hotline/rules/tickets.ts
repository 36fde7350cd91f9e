import { Refusal } from '../../shared/refusal.ts';
import type { Instant } from '../../shared/words.ts';
import type { EntryHead } from '../contract/entries.ts';
import type { Ticket } from '../contract/ticket.ts';
import type { EntryKind, Queue, TicketStatus } from '../contract/words.ts';
import { escalatesAtOf } from './escalation.ts';
import { normsOf } from './norms.ts';
import type { ServiceHours } from './serviceHours.ts';
import { dueOf, slaAt } from './sla.ts';
import { countedEntries, earliestDue } from './standingEntries.ts';
import { type Side, visibilityOf } from './visibility.ts';

/** Who writes, from which side of the conversation. */
export interface Author {
  id: string;
  name?: string | undefined;
  side: Side;
}

/** What is to be added; ids and the moment come from the request. */
export type NewEntry = Pick<EntryHead, 'id' | 'kind' | 'at'> &
  Partial<Pick<EntryHead, 'shares' | 'asksBack' | 'moved' | 'related' | 'escalated' | 'copyOf' | 'madeFrom'>>;

const allowed: Record<Side, ReadonlySet<EntryKind>> = {
  hotline: new Set([
    'answer',
    'note',
    'handOver',
    'takeBack',
    'resolved',
    'reopened',
    'moved',
    'related',
    'escalated',
  ]),
  asker: new Set(['question', 'reply', 'reopened']),
  partner: new Set(['partnerAnswer', 'partnerNote']),
};

/** Entries for which a ticket has to be with the partner. */
const needsPartner = new Set<EntryKind>(['partnerAnswer', 'partnerNote', 'takeBack']);
/** Entries for which a ticket has to be open. */
const needsOpen = new Set<EntryKind>(['answer', 'handOver', 'resolved', 'moved']);

/** Refuses what nobody of that side may write, or what the ticket's state does not take. */
export function refuseEntry({ status }: Pick<Ticket, 'status'>, kind: EntryKind, side: Side): void {
  if (!allowed[side].has(kind))
    throw new Refusal('entryNotYours', `A ${side} does not write a ${kind}`, { kind, side });
  if (needsOpen.has(kind) && status === 'resolved')
    throw new Refusal('ticketResolved', 'The ticket is resolved; reopen it first');
  if (needsPartner.has(kind) && status !== 'partner')
    throw new Refusal('ticketNotHandedOver', 'The ticket is not with the partner');
  if (kind === 'handOver' && status === 'partner')
    throw new Refusal('ticketHandedOver', 'The ticket is with the partner already');
  if (kind === 'reopened' && status !== 'resolved') throw new Refusal('ticketOpen', 'The ticket is open');
}

/** The ticket with one entry more and the status that follows. An answer takes a ticket that nobody has taken. */
export function withEntry(ticket: Ticket, { kind, ...entry }: NewEntry, author: Author): Ticket {
  refuseEntry(ticket, kind, author.side);
  const head: EntryHead = {
    ...entry,
    kind,
    visibility: visibilityOf(kind),
    by: author.id,
    ...(author.name && { byName: author.name }),
  };
  const takes = author.side === 'hotline' && !ticket.operator && (kind === 'answer' || kind === 'handOver');
  return {
    ...ticket,
    entries: [...ticket.entries, head],
    status: statusAfter(ticket, head),
    ...(takes && { operator: operatorOf(author, head.at) }),
    updatedAt: head.at,
  };
}

/** What a ticket's status is after an entry. */
export function statusAfter(
  { status, operator }: Pick<Ticket, 'status' | 'operator'>,
  { kind, asksBack }: Pick<EntryHead, 'kind' | 'asksBack'>,
): TicketStatus {
  switch (kind) {
    case 'answer':
      if (status === 'partner') return status;
      return asksBack || status === 'asker' ? 'asker' : 'inProgress';
    case 'reply':
      return status === 'asker' ? 'inProgress' : status;
    case 'handOver':
      return 'partner';
    case 'takeBack':
    case 'partnerAnswer':
      return 'inProgress';
    case 'resolved':
      return 'resolved';
    case 'reopened':
      return operator ? 'inProgress' : 'new';
    default:
      return status;
  }
}

/** What the asker's word is to a ticket: the next word of an open one, the reopening of a resolved one. */
export function askersWord({ status }: Pick<Ticket, 'status'>): 'reply' | 'reopened' {
  return status === 'resolved' ? 'reopened' : 'reply';
}

/** Takes a ticket nobody has, or takes it over from the one who is named. Refuses with who has it and since when. */
export function take(ticket: Ticket, author: Author, at: Instant, insteadOf?: string): Ticket {
  if (ticket.status === 'resolved')
    throw new Refusal('ticketResolved', 'The ticket is resolved; reopen it first');
  const { operator } = ticket;
  if (operator?.id === author.id) return ticket;
  if (operator && operator.id !== insteadOf) throw takenBy(operator, at);
  return {
    ...ticket,
    operator: operatorOf(author, at),
    status: ticket.status === 'new' ? 'inProgress' : ticket.status,
    updatedAt: at,
  };
}

/** Gives a ticket to a colleague, nobody's or the named one's. Refuses with who has it when that is somebody else. */
export function assign(
  ticket: Ticket,
  to: Pick<Author, 'id' | 'name'>,
  at: Instant,
  insteadOf?: string,
): Ticket {
  return take(ticket, { ...to, side: 'hotline' }, at, insteadOf);
}

/** Gives one's own ticket back to everybody. */
export function release(ticket: Ticket, author: Author, at: Instant): Ticket {
  const { operator, ...rest } = ticket;
  if (!operator) return ticket;
  if (operator.id !== author.id) throw takenBy(operator, at);
  return {
    ...rest,
    status: ticket.status === 'inProgress' ? statusUntaken(ticket) : ticket.status,
    updatedAt: at,
  };
}

/** A ticket that has been answered is not new, whoever works on it. */
function statusUntaken({ entries }: Ticket): TicketStatus {
  return entries.some(({ kind }) => kind === 'answer') ? 'inProgress' : 'new';
}

function takenBy({ id, name, since }: NonNullable<Ticket['operator']>, at: Instant): Refusal {
  const secondsAgo = Math.max(0, Math.round((Date.parse(at) - Date.parse(since)) / 1000));
  return new Refusal('ticketTaken', 'Somebody has taken this ticket', {
    operatorId: id,
    operator: name ?? id,
    since,
    secondsAgo,
  });
}

function operatorOf({ id, name }: Author, since: Instant) {
  return { id, ...(name && { name }), since };
}

export function withQueue(ticket: Ticket, queue: Queue, entry: NewEntry, author: Author): Ticket {
  return { ...withEntry(ticket, { ...entry, moved: { from: ticket.queue, to: queue } }, author), queue };
}

/**
 * The ticket with what is due next by its entries, its queue's norms and the calendar, or by a merged ticket that has
 * not been answered yet; and when the ladder takes its next step.
 */
export function withDue(ticket: Ticket, hours: ServiceHours): Ticket {
  const { due: _before, escalatesAt: _step, ...rest } = ticket;
  const sla = slaAt(countedEntries(ticket), normsOf[ticket.queue], hours, ticket.updatedAt);
  const due = earliestDue(ticket, dueOf(sla));
  const escalatesAt = escalatesAtOf(ticket, sla, hours);
  return { ...rest, ...(due && { due }), ...(escalatesAt && { escalatesAt }) };
}

const subjectLength = 90;

/** The first line of a question stands for its subject when the asker wrote none. */
export function subjectOf(text: string): string {
  const line = text.trim().split(/\r?\n/, 1)[0]?.replaceAll(/\s+/g, ' ') ?? '';
  if (line.length <= subjectLength) return line;
  const cut = line.slice(0, subjectLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), subjectLength / 2))}…`;
}
