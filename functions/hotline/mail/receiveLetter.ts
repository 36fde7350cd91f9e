import { createHash } from 'node:crypto';
import type { Change } from '../../shared/change.ts';
import { log } from '../../shared/log.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import { adding, changeTicket } from '../changing.ts';
import type { EntryWords } from '../contract/entries.ts';
import { textMaxLength } from '../contract/limits.ts';
import type { Ticket } from '../contract/ticket.ts';
import { receiptOf } from '../letters.ts';
import { openTicketWith } from '../opening.ts';
import type { HotlineRooms } from '../rooms.ts';
import { keyOfMessage, notAQuestion, numberIn, plainSubject, withoutQuote } from '../rules/incomingMail.ts';
import { askersWord, type NewEntry } from '../rules/tickets.ts';
import { keptFiles } from './keptFiles.ts';
import type { IncomingLetter } from './readLetter.ts';

const asker = { id: 'mail', side: 'asker' } as const;
const clerk = { id: 'mail', name: 'Почта', side: 'hotline' } as const;
const noWords = '(Письмо без текста)';
const wholeLetterName = 'письмо.txt';

/**
 * Takes a letter into the ticket it answers, or opens one. A letter goes into a ticket only from the address that the
 * ticket's asker left, and only when the mail service has nothing against its sender: whoever forges a reply opens a
 * question of their own. Met again, the same letter adds nothing.
 */
export async function receiveLetter(
  letter: IncomingLetter,
  { isForged }: { isForged: boolean },
  rooms: HotlineRooms,
): Promise<void> {
  const key = letter.messageId === undefined ? undefined : keyOfMessage(letter.messageId);
  const isOwn = key !== undefined && (await rooms.threads.isOurs(key));
  const reason = notAQuestion(letter, { address: rooms.mail.address, isOwnMessage: () => isOwn });
  const { from } = letter;
  if (reason || !from) {
    log.info('letter left unanswered', { reason: reason ?? 'noSender' });
    return;
  }
  await rooms.limits.spend('mail', from.address, rooms.clock.now());
  const id = idOf(letter, from.address);
  const found = await ticketMeant(letter, rooms);
  const isAskers = found?.contacts.email?.toLowerCase() === from.address;
  if (found && isAskers && !isForged) await addTo(found, { id, letter }, rooms);
  else await open(id, { letter, from, mentions: found }, rooms);
  const ticketId = found && isAskers && !isForged ? found.id : id;
  if (letter.messageId !== undefined && key !== undefined)
    await rooms.threads.keep(ticketId, { key, messageId: letter.messageId, isOurs: false });
}

/** The same for the same letter, whichever way it comes twice. */
function idOf({ messageId, subject, text }: IncomingLetter, address: string): string {
  const what = messageId ?? `${subject}\n${text}`;
  return createHash('sha256').update(`mail\n${address}\n${what}`).digest('hex').slice(0, 26);
}

async function ticketMeant(letter: IncomingLetter, rooms: HotlineRooms): Promise<Ticket | undefined> {
  const number = numberIn(letter.subject);
  const id =
    (await rooms.threads.ticketOf(letter.refersTo.map(keyOfMessage))) ??
    (number && (await rooms.threads.ticketNumbered(number)));
  return id ? rooms.tickets.find(id) : undefined;
}

async function addTo(
  ticket: Ticket,
  { id, letter }: { id: string; letter: IncomingLetter },
  rooms: HotlineRooms,
): Promise<void> {
  if (ticket.entries.some((entry) => entry.id === id)) return;
  const at = rooms.clock.now().toISOString();
  const told = await toldBy(ticket.id, id, { ...letter, text: withoutQuote(letter.text) }, rooms);
  await changeTicket(
    ticket.id,
    rooms,
    (now) => {
      const said = adding([{ id, kind: askersWord(now), at }], { ...asker, name: ticket.contacts.name })(now);
      return adding(notesOf(told.note, at), clerk)(said);
    },
    { words: told.words, change: changeBy(id, ticket.regionId, at) },
  );
}

interface Opened {
  letter: IncomingLetter;
  from: NonNullable<IncomingLetter['from']>;
  /** The ticket whose letter or number it names without being its asker's. */
  mentions: Ticket | undefined;
}

async function open(id: string, { letter, from, mentions }: Opened, rooms: HotlineRooms): Promise<void> {
  const at = rooms.clock.now().toISOString();
  const regionId = mentions?.regionId ?? (await rooms.regionOfMail());
  const questionId = `${id}-q`;
  const told = await toldBy(id, questionId, letter, rooms, mentions && [strangerNote(mentions)]);
  const subject = plainSubject(letter.subject);
  const { name, address: email } = from;
  const contacts = { ...(name && { name }), email };
  const entries = [
    { entry: { id: questionId, kind: 'question' as const, at }, author: { ...asker, name } },
    ...notesOf(told.note, at).map((entry) => ({ entry, author: clerk })),
  ];
  const opening = {
    id,
    at,
    place: { regionId },
    change: changeBy(id, regionId, at),
    ticket: {
      queue: 'technical' as const,
      askerKind: 'parent' as const,
      channel: 'email' as const,
      contacts,
      text: told.text,
      ...(subject && { subject }),
    },
    entries,
    words: told.words,
  };
  try {
    const { ticket, secret } = await openTicketWith(rooms, opening);
    await acknowledge(ticket, secret, letter, rooms);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'alreadyExists')) throw error;
  }
}

/** The asker hears the number and the link at once: the address the letter came from is theirs to prove. */
async function acknowledge(
  ticket: Ticket,
  secret: string,
  { messageId, from }: IncomingLetter,
  { mail, threads }: HotlineRooms,
): Promise<void> {
  if (!from) return;
  const path = `${mail.siteAddress}/tickets/${secret}`;
  const sent = await mail.send({
    ...receiptOf(from.address, ticket, path),
    ...(messageId && { inReplyTo: messageId, references: [messageId] }),
  });
  await threads.keep(ticket.id, {
    key: keyOfMessage(sent.messageId),
    messageId: sent.messageId,
    isOurs: true,
  });
}

interface Told {
  text: string;
  words: EntryWords[];
  note?: EntryWords;
}

/** What a letter says as an entry, and what whoever answers has to know of it besides. */
async function toldBy(
  ticketId: string,
  id: string,
  { text, subject, attachments }: IncomingLetter,
  { files }: Pick<HotlineRooms, 'files'>,
  remarks: readonly string[] = [],
): Promise<Told> {
  const whole = text || plainSubject(subject) || noWords;
  const isLong = whole.length > textMaxLength;
  const rest = isLong ? [{ name: wholeLetterName, bytes: new TextEncoder().encode(plain(whole)) }] : [];
  const { kept, refused } = await keptFiles(id, [...rest, ...attachments], files);
  const said = isLong ? `${whole.slice(0, textMaxLength)}…` : whole;
  const notes = [...remarks, ...(refused.length > 0 ? [`Не приняты вложения:\n${refused.join('\n')}`] : [])];
  const note = notes.length > 0 ? { ticketId, id: `${id}-n`, text: notes.join('\n\n') } : undefined;
  const words = { ticketId, id, text: said, ...(kept.length > 0 && { attachments: kept }) };
  return { text: said, words: note ? [words, note] : [words], ...(note && { note }) };
}

function notesOf(note: EntryWords | undefined, at: string): NewEntry[] {
  return note ? [{ id: note.id, kind: 'note', at }] : [];
}

function strangerNote({ number }: Ticket): string {
  return `Письмо ссылается на обращение № ${number}, но пришло не с адреса спросившего или отправитель не подтверждён. В то обращение оно не попало.`;
}

/** A file of text has no other control characters than those of lines. */
function plain(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\r\t]/gu, ' ');
}

function changeBy(requestId: string, scope: NodeId, at: string): Change {
  return { action: 'mailReceived', by: 'mail', role: 'public', at, requestId, scope };
}
