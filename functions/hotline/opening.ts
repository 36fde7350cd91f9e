import type { Change } from '../shared/change.ts';
import type { RequestContext } from '../shared/route.ts';
import type { Instant, NodeId } from '../shared/words.ts';
import type { EntryWords } from './contract/entries.ts';
import type { Ticket } from './contract/ticket.ts';
import type { HotlineRooms } from './rooms.ts';
import { type Author, type NewEntry, subjectOf, withDue, withEntry } from './rules/tickets.ts';
import { topicFor } from './rules/topics.ts';
import { hashOf, newSecret, ticketNumber } from './secrets.ts';

/** What is known of a ticket before its first entry. */
export type NewTicket = Pick<Ticket, 'queue' | 'askerKind' | 'channel' | 'contacts'> &
  Partial<Pick<Ticket, 'organisation' | 'incident' | 'probe' | 'expiresAtEpochSeconds'>> & {
    schoolId?: NodeId | undefined;
    subject?: string | undefined;
    text: string;
  };

interface Opening {
  request: Pick<RequestContext, 'principal' | 'now' | 'change'>;
  id: string;
  ticket: NewTicket;
  /** Entries with who wrote them; the first is the question. */
  entries: readonly { entry: NewEntry; author: Author }[];
  words: readonly EntryWords[];
}

/** Opens a ticket: one conditional write. A request repeated with its key hears of the ticket it made before. */
export async function openTicket(
  rooms: HotlineRooms,
  { request, id, ticket: { schoolId, ...ticket }, entries, words }: Opening,
): Promise<{ ticket: Ticket; secret: string }> {
  const place = schoolId
    ? await rooms.place(schoolId)
    : { regionId: await rooms.regionMeant(request.principal) };
  const change = request.change('ask', place.regionId);
  return openTicketWith(rooms, { id, at: request.now.toISOString(), place, change, ticket, entries, words });
}

interface PlacedOpening extends Pick<Opening, 'id' | 'entries' | 'words'> {
  at: Instant;
  place: Pick<Ticket, 'regionId' | 'schoolId' | 'schoolName' | 'municipalityId'>;
  change: Change;
  ticket: Omit<NewTicket, 'schoolId'>;
}

/** The same where nobody made a request: a letter has come. Refuses with `alreadyExists` what came twice. */
export async function openTicketWith(
  rooms: Pick<HotlineRooms, 'desk' | 'tickets'>,
  { id, at, place, change, ticket: { text, subject, ...given }, entries, words }: PlacedOpening,
): Promise<{ ticket: Ticket; secret: string }> {
  const secret = newSecret(id, change);
  const empty: Ticket = {
    ...given,
    id,
    number: ticketNumber(id),
    ...place,
    topic: topicFor(subject ?? '', text),
    subject: subject ?? subjectOf(text),
    status: 'new',
    entries: [],
    secretHash: hashOf(secret),
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
  const { hours } = await rooms.desk(place.regionId);
  const filled = entries.reduce((so, { entry, author }) => withEntry(so, entry, author), empty);
  return { ticket: await rooms.tickets.create(withDue(filled, hours), words, change), secret };
}
