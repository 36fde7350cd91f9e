import { writeAudit } from '../../shared/audit.ts';
import type { FeedHandlers, FeedItem } from '../../shared/feed.ts';
import { type EntryWords, type Ticket, ticketSchema } from '../contract.ts';
import { letterOf } from '../letters.ts';
import type { Worded } from '../repository/searchRepository.ts';
import type { HotlineRooms } from '../rooms.ts';
import { noticesOf } from '../rules/notices.ts';
import { stemsOf } from '../rules/searchWords.ts';

/** What follows from a changed ticket: its audit entry, its words in the search, a letter to whoever asked, notices. */
export function changeHandlers(rooms: HotlineRooms): FeedHandlers {
  return {
    ticket: async (items) => {
      await writeAudit(rooms.table, items.map(withoutPrivate));
      const tickets = await Promise.all(
        latest(items).map(async (ticket) => ({ ticket, words: await rooms.tickets.words(ticket.id) })),
      );
      await rooms.search.index(tickets.map(worded));
      for (const { ticket, words } of tickets) await sendLetters(rooms, ticket, words);
      await tellPeople(rooms, items, tickets);
    },
  };
}

/** The audit is read by more people than a ticket is: it tells what was done, not who asked and what was noted. */
const kept = new Set(['queue', 'status', 'operator', 'schoolId', 'rating', 'due']);

function withoutPrivate(item: FeedItem): FeedItem {
  const change = item.lastChange as { fields?: { field: string }[] } | undefined;
  const fields = (change?.fields ?? []).filter(({ field }) => kept.has(field));
  return { ...item, lastChange: { ...change, fields } };
}

/** Of a ticket that changed several times in a batch the last version says everything. */
function latest(items: readonly FeedItem[]): Ticket[] {
  const found = new Map<string, Ticket>();
  for (const item of items) {
    const ticket = ticketSchema.parse(item);
    if (ticket.version >= (found.get(ticket.id)?.version ?? 0)) found.set(ticket.id, ticket);
  }
  return [...found.values()];
}

interface Told {
  ticket: Ticket;
  words: ReadonlyMap<string, EntryWords>;
}

/** Everything that was written in a ticket, notes too: only the hotline's own people search it. */
function worded({ ticket, words }: Told): Worded {
  const { id, regionId, createdAt, number, subject, contacts, entries } = ticket;
  const said = entries.map((entry) => words.get(entry.id)?.text);
  const text = [number, subject, contacts.name, contacts.phone, contacts.email, ...said];
  return { regionId, ticketId: id, createdAt, stems: stemsOf(text.filter(Boolean).join('\n')) };
}

async function sendLetters(
  { letters, mail }: Pick<HotlineRooms, 'letters' | 'mail'>,
  ticket: Ticket,
  words: ReadonlyMap<string, EntryWords>,
): Promise<void> {
  const to = ticket.contacts.email;
  if (!to) return;
  for (const entry of ticket.entries) {
    const text =
      entry.kind === 'answer' && entry.visibility === 'asker' ? words.get(entry.id)?.text : undefined;
    if (text && (await letters.claim(entry.id))) await mail.send(letterOf(to, ticket, text));
  }
}

/** Notices of the entries that each change added; a change met twice sends them twice, and they are told once. */
async function tellPeople(
  { queues }: Pick<HotlineRooms, 'queues'>,
  items: readonly FeedItem[],
  tickets: readonly Told[],
): Promise<void> {
  const words = new Map(tickets.flatMap((one) => [...one.words]));
  const notices = items.flatMap((item) => {
    const ticket = ticketSchema.parse(item);
    const changedAt = (item.lastChange as { at?: string } | undefined)?.at;
    const added = ticket.entries.filter(({ at }) => at === changedAt);
    return added.flatMap((entry) => noticesOf(ticket, entry, words.get(entry.id)?.text ?? ''));
  });
  if (notices.length > 0) await queues.send('messaging.notices', notices);
}
