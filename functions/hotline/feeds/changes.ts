import { z } from 'zod';
import { writeAudit } from '../../shared/audit.ts';
import { type Change, changeSchema } from '../../shared/change.ts';
import type { FeedHandlers, FeedItem } from '../../shared/feed.ts';
import { stemsOf } from '../../shared/searchWords.ts';
import type { DeskOperator } from '../contract/desk.ts';
import type { EntryWords } from '../contract/entries.ts';
import { type Ticket, ticketSchema } from '../contract/ticket.ts';
import { countTickets } from '../counting.ts';
import { letterOf } from '../letters.ts';
import { settleMerged } from '../merging.ts';
import type { Worded } from '../repository/searchRepository.ts';
import type { HotlineRooms } from '../rooms.ts';
import { keyOfMessage } from '../rules/incomingMail.ts';
import { noticeOfAssignment, noticesOf } from '../rules/notices.ts';
import { proposeByEffect } from './effects.ts';
import { followIncident } from './incidentChanges.ts';
import { escalationNotices } from './notices.ts';
import { toldQuestion } from './toldQuestions.ts';

/**
 * What follows from a changed ticket: its audit entry, its words in the search, word to guidance, a letter to whoever
 * asked, notices, what a merged ticket has to hear of it, and what it says beside the others of its district. An
 * incident's change goes on to whom it concerns.
 */
export function changeHandlers(rooms: HotlineRooms): FeedHandlers {
  return {
    canned: (items) => writeAudit(rooms.table, items),
    savedView: (items) => writeAudit(rooms.table, items),
    ticket: async (items) => {
      await writeAudit(rooms.table, items.map(withoutPrivate));
      const tickets = await Promise.all(
        latest(items).map(async (ticket) => ({ ticket, words: await rooms.tickets.words(ticket.id) })),
      );
      await rooms.search.index(tickets.map(worded));
      await countTickets(
        rooms,
        tickets.map(({ ticket }) => ticket),
      );
      await keepOperators(rooms, items);
      await rooms.queues.send(
        'guidance.questions',
        tickets.map(({ ticket, words }) => toldQuestion(ticket, words)),
      );
      await rooms.threads.numbered(tickets.map(({ ticket }) => ticket));
      for (const { ticket, words } of tickets) await sendLetters(rooms, ticket, words);
      await tellPeople(rooms, items, tickets);
      for (const item of items) await followTicket(rooms, item);
      const asked = new Set(items.filter(({ version }) => version === 1).map(({ id }) => id));
      for (const told of tickets.filter(({ ticket }) => asked.has(ticket.id)))
        await proposeByEffect(rooms, { ticket: told.ticket, stems: topicStems(told) });
    },
    incident: async (items) => {
      await writeAudit(rooms.table, items);
      for (const item of items) await followIncident(rooms, item);
    },
    proposal: (items) => writeAudit(rooms.table, items),
  };
}

/** Every version in its order: an answer between a merge and its undo was still said to both. */
async function followTicket(rooms: HotlineRooms, item: FeedItem): Promise<void> {
  const ticket = ticketSchema.parse(item);
  const change = changeSchema.parse(item.lastChange);
  const notices = change.action === 'escalate' ? escalationNotices(ticket, change.at) : [];
  if (notices.length > 0) await rooms.queues.send('messaging.notices', notices);
  await settleMerged(rooms, ticket, settling(change));
}

/** What follows is the same person's doing; it repeats nothing of the request's own key. */
function settling({ idempotencyKey: _key, requestHash: _hash, ...change }: Change): Change {
  return change;
}

const deskDeedSchema = z.object({
  regionId: z.string(),
  lastChange: z.object({ by: z.string(), byName: z.string(), role: z.literal('operator'), at: z.string() }),
});

/** Whoever does something to a ticket as an operator is one of the desk from then on. */
async function keepOperators({ operators }: HotlineRooms, items: readonly FeedItem[]): Promise<void> {
  const found = new Map<string, Map<string, DeskOperator>>();
  for (const item of items) {
    const { data: deed } = deskDeedSchema.safeParse(item);
    if (!deed) continue;
    const { by, byName, at } = deed.lastChange;
    const region = found.get(deed.regionId) ?? new Map<string, DeskOperator>();
    found.set(deed.regionId, region.set(by, { id: by, name: byName, lastSeenAt: at }));
  }
  for (const [regionId, region] of found) await operators.put(regionId, [...region.values()]);
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

/** What a question is about, without who asked it. */
function topicStems({ ticket: { subject, entries }, words }: Told): string[] {
  const [question] = entries;
  return stemsOf(`${subject}\n${(question && words.get(question.id)?.text) ?? ''}`);
}

/** The asker's letters and ours are one conversation in their mail program. */
async function sendLetters(
  { letters, threads, mail }: Pick<HotlineRooms, 'letters' | 'threads' | 'mail'>,
  ticket: Ticket,
  words: ReadonlyMap<string, EntryWords>,
): Promise<void> {
  const to = ticket.contacts.email;
  if (!to) return;
  for (const entry of ticket.entries) {
    const text =
      entry.kind === 'answer' && entry.visibility === 'asker' ? words.get(entry.id)?.text : undefined;
    if (!text || !(await letters.claim(entry.id))) continue;
    const references = await threads.thread(ticket.id);
    const inReplyTo = references.at(-1);
    const { messageId } = await mail.send({
      ...letterOf(to, ticket, text),
      ...(inReplyTo && { inReplyTo, references }),
    });
    await threads.keep(ticket.id, { key: keyOfMessage(messageId), messageId, isOurs: true });
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
    const { at: changedAt = '', ...change } = (item.lastChange ?? {}) as Partial<Change>;
    if (change.action === 'assign')
      return noticeOfAssignment(ticket, { id: change.by ?? '', name: change.byName }, changedAt);
    const added = ticket.entries.filter(({ at }) => at === changedAt);
    return added.flatMap((entry) => noticesOf(ticket, entry, words.get(entry.id)?.text ?? ''));
  });
  if (notices.length > 0) await queues.send('messaging.notices', notices);
}
