import type { Principal } from '../shared/access/admit.ts';
import type { Files } from '../shared/files.ts';
import type { Instant } from '../shared/words.ts';
import { keyOfAttachment, linkValidSeconds } from './attachments.ts';
import type {
  Conversation,
  Due,
  EntryHead,
  EntryKind,
  EntryView,
  EntryWords,
  Ticket,
  TicketRow,
} from './contract.ts';
import { normsOf } from './rules/norms.ts';
import type { ServiceHours } from './rules/serviceHours.ts';
import { slaAt } from './rules/sla.ts';
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
  handOver: 'hotline',
  takeBack: 'hotline',
  partnerAnswer: 'partner',
  partnerNote: 'partner',
};

/** What a viewer reads of a ticket. Every reply with entries is made here, so nothing leaves by another way. */
export async function entriesFor(
  viewer: Viewer,
  { entries }: Pick<Ticket, 'entries'>,
  words: Words,
  files: Files,
  me: string | undefined,
): Promise<EntryView[]> {
  return Promise.all(seenBy(viewer, entries).map((head) => entryView(head, words.get(head.id), files, me)));
}

async function entryView(
  { id, kind, visibility, at, by, byName, asksBack, moved }: EntryHead,
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
    ...(attachments.length > 0 && { attachments }),
  };
}

/** A line of a list. The asker's contacts are not in it, nor a count of what the viewer cannot see. */
export function rowOf(ticket: Ticket, viewer: Viewer, hours: ServiceHours, now: Instant): TicketRow {
  const { id, number, queue, subject, status, channel, askerKind, createdAt, updatedAt, version } = ticket;
  const { schoolId, schoolName, municipalityId, operator } = ticket;
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
  const { dueAt, warnAt } = slaAt(ticket.entries, normsOf[ticket.queue], hours, now).partner;
  return dueAt && warnAt ? { clock: 'partner', at: dueAt, warnAt } : undefined;
}

interface Looking {
  viewer: Viewer;
  principal: Principal;
  words: Words;
  files: Files;
  hours: ServiceHours;
  now: Instant;
}

export async function conversationOf(ticket: Ticket, looking: Looking): Promise<Conversation> {
  const { viewer, principal, words, files, hours, now } = looking;
  const sla = slaAt(ticket.entries, normsOf[ticket.queue], hours, now);
  const writes = principal?.role === 'operator' || viewer === 'asker';
  return {
    ...rowOf(ticket, viewer, hours, now),
    viewer,
    mayWrite: viewer === 'partner' ? ticket.status === 'partner' : writes,
    // Contacts are for whoever answers, and for whoever left them.
    ...(writes && viewer !== 'partner' && { contacts: ticket.contacts }),
    ...(viewer !== 'partner' && ticket.rating && { rating: ticket.rating }),
    conversation: await entriesFor(viewer, ticket, words, files, principal?.sub),
    ...(viewer === 'hotline' && { sla }),
  };
}
