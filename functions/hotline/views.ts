import type { Principal } from '../shared/access/admit.ts';
import type { Files } from '../shared/files.ts';
import type { Instant } from '../shared/words.ts';
import { keyOfAttachment, linkValidSeconds } from './attachments.ts';
import type { Due } from './contract/clocks.ts';
import type { EntryHead, EntryWords } from './contract/entries.ts';
import type { TicketRow } from './contract/lists.ts';
import type { RelatedTicket, Relation } from './contract/relations.ts';
import type { Ticket } from './contract/ticket.ts';
import type { Conversation, EntryView } from './contract/views.ts';
import type { EntryKind } from './contract/words.ts';
import type { TicketRepository } from './repository/ticketRepository.ts';
import { normsOf } from './rules/norms.ts';
import { undoUntil } from './rules/relating.ts';
import type { ServiceHours } from './rules/serviceHours.ts';
import { slaAt } from './rules/sla.ts';
import { countedEntries } from './rules/standingEntries.ts';
import { type Side, seenBy, type Viewer } from './rules/visibility.ts';

type Words = ReadonlyMap<string, EntryWords>;

const sides: Record<EntryKind, Side> = {
  question: 'asker',
  reply: 'asker',
  reopened: 'asker',
  answer: 'hotline',
  note: 'hotline',
  resolved: 'hotline',
  moved: 'hotline',
  related: 'hotline',
  escalated: 'hotline',
  handOver: 'hotline',
  takeBack: 'hotline',
  partnerAnswer: 'partner',
  partnerNote: 'partner',
};

/** What a viewer reads of a ticket. Every reply with entries is made here, so nothing leaves by another way. */
export async function entriesFor(
  viewer: Viewer,
  ticket: Pick<Ticket, 'entries'>,
  words: Words,
  files: Files,
  me: string | undefined,
): Promise<EntryView[]> {
  return Promise.all(
    seenBy(viewer, ticket.entries).map((head) => entryView(head, words.get(head.id), files, me)),
  );
}

/** A ticket merged into another, with what its entries say. */
export interface Absorbed {
  ticket: Ticket;
  words: Words;
}

/**
 * A conversation with those of the tickets merged into it, in the order of saying. For the hotline alone: an asker and
 * the partner read their own ticket and nothing of another's.
 */
async function wholeConversation(
  viewer: Viewer,
  ticket: Ticket,
  words: Words,
  absorbed: readonly Absorbed[],
  files: Files,
  me: string | undefined,
): Promise<EntryView[]> {
  const own = await entriesFor(viewer, ticket, words, files, me);
  const told = own.map((entry) => (entry.related ? { ...entry, related: undoable(entry, ticket) } : entry));
  if (viewer !== 'hotline' || absorbed.length === 0) return told;
  const others = await Promise.all(
    absorbed.map(async (other) => {
      const said = other.ticket.entries.filter(
        ({ kind, copyOf }) => kind !== 'related' && copyOf?.ticketId !== ticket.id,
      );
      const from = { ticketId: other.ticket.id, number: other.ticket.number };
      const entries = await entriesFor(viewer, { entries: said }, other.words, files, me);
      return entries.map((entry) => ({ ...entry, from }));
    }),
  );
  return [...told, ...others.flat()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** A fact with the moment until which it can be undone, while it still holds. */
function undoable(
  { related, at }: EntryView,
  { mergedInto, absorbed, parts, links }: Ticket,
): EntryView['related'] {
  if (!related) return undefined;
  const holds: Partial<Record<Relation, readonly RelatedTicket[]>> = {
    mergedInto: mergedInto ? [mergedInto] : [],
    absorbed: absorbed ?? [],
    splitOff: parts ?? [],
    linked: links ?? [],
  };
  const isHeld = holds[related.what]?.some(({ ticketId, since }) => ticketId === related.id && since === at);
  return { ...related, ...(isHeld && { undoUntil: undoUntil(at) }) };
}

async function entryView(
  { id, kind, visibility, at, by, byName, asksBack, moved, related, escalated }: EntryHead,
  words: EntryWords | undefined,
  files: Files,
  me: string | undefined,
): Promise<EntryView> {
  const attachments = await Promise.all(
    (words?.attachments ?? []).map(async (attachment) => ({
      ...attachment,
      url: await files.link(keyOfAttachment(attachment.id), {
        validForSeconds: linkValidSeconds,
        fileName: attachment.name,
      }),
    })),
  );
  return {
    id,
    kind,
    visibility,
    side: sides[kind],
    at,
    ...(byName && { byName }),
    mine: by === me,
    text: words?.text ?? '',
    ...(asksBack && { asksBack }),
    ...(moved && { moved }),
    ...(related && { related }),
    ...(escalated && { escalated }),
    ...(attachments.length > 0 && { attachments }),
  };
}

/** A line of a list. The asker's contacts are not in it, nor a count of what the viewer cannot see. */
export function rowOf(ticket: Ticket, viewer: Viewer, hours: ServiceHours, now: Instant): TicketRow {
  const { id, number, queue, subject, status, channel, askerKind, createdAt, updatedAt, version } = ticket;
  const { schoolId, schoolName, municipalityId, operator, incident, mergedInto } = ticket;
  const seen = seenBy(viewer, ticket.entries);
  const last = seen.findLast(({ kind }) => kind !== 'moved');
  const due = dueFor(ticket, viewer, hours, now);
  return {
    id,
    number,
    queue,
    subject,
    status,
    channel,
    askerKind,
    ...(schoolId && { schoolId }),
    ...(schoolName && { schoolName }),
    ...(municipalityId && { municipalityId }),
    ...(operator && { operator }),
    ...(due && { due }),
    ...(incident && { incident: { id: incident.id, number: incident.number } }),
    ...(viewer === 'hotline' && mergedInto && { mergedInto }),
    entries: seen.length,
    lastBy: last ? sides[last.kind] : 'asker',
    createdAt,
    updatedAt,
    version,
  };
}

/** The hotline is shown its own deadline, the partner theirs, others none. */
function dueFor(ticket: Ticket, viewer: Viewer, hours: ServiceHours, now: Instant): Due | undefined {
  if (viewer === 'hotline') return ticket.due;
  if (viewer !== 'partner' || ticket.status !== 'partner') return undefined;
  const { dueAt, warnAt } = slaAt(countedEntries(ticket), normsOf[ticket.queue], hours, now).partner;
  return dueAt && warnAt ? { clock: 'partner', at: dueAt, warnAt } : undefined;
}

interface Looking {
  viewer: Viewer;
  principal: Principal;
  words: Words;
  files: Files;
  hours: ServiceHours;
  now: Instant;
  /** Tickets merged into it; see `absorbedBy`. */
  absorbed?: readonly Absorbed[];
}

/** The tickets merged into one, for whoever looks from the hotline's side. */
export async function absorbedBy(
  { absorbed = [] }: Ticket,
  viewer: Viewer,
  { tickets }: { tickets: TicketRepository },
): Promise<Absorbed[]> {
  if (viewer !== 'hotline' || absorbed.length === 0) return [];
  const found = await tickets.getMany(absorbed.map(({ ticketId }) => ticketId));
  return Promise.all(found.map(async (ticket) => ({ ticket, words: await tickets.words(ticket.id) })));
}

export async function conversationOf(ticket: Ticket, looking: Looking): Promise<Conversation> {
  const { viewer, principal, words, files, hours, now, absorbed = [] } = looking;
  const { links, parts, splitFrom, mergedInto, rejoined } = ticket;
  const sla = slaAt(countedEntries(ticket), normsOf[ticket.queue], hours, now);
  const isElsewhere = mergedInto !== undefined || rejoined === true;
  const writes = (principal?.role === 'operator' && !isElsewhere) || viewer === 'asker';
  return {
    ...rowOf(ticket, viewer, hours, now),
    viewer,
    mayWrite: viewer === 'partner' ? ticket.status === 'partner' : writes,
    // Contacts are for whoever answers, and for whoever left them.
    ...(viewer !== 'partner' && (writes || principal?.role === 'operator') && { contacts: ticket.contacts }),
    ...(viewer !== 'partner' && ticket.rating && { rating: ticket.rating }),
    conversation: await wholeConversation(viewer, ticket, words, absorbed, files, principal?.sub),
    ...(viewer === 'hotline' && {
      sla,
      topic: ticket.topic ?? 'other',
      ...(links && { links }),
      ...(parts && { parts }),
      ...(splitFrom && { splitFrom }),
      ...(ticket.absorbed && { absorbed: ticket.absorbed }),
    }),
  };
}
