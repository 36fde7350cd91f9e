import { Refusal } from '../../shared/refusal.ts';
import type { EntryHead } from '../contract/entries.ts';
import type { Ticket } from '../contract/ticket.ts';
import {
  type Mark,
  nameOf,
  refuseElsewhere,
  refuseLate,
  refuseMany,
  statusOf,
  tell,
  without,
} from './relating.ts';
import { countedEntries } from './standingEntries.ts';
import type { Author } from './tickets.ts';
import { topicFor } from './topics.ts';

/** What can be split off; a handing over and its answers stay where the partner has them. */
const movable = new Set<EntryHead['kind']>(['question', 'reply', 'reopened', 'answer', 'note']);
const askersWords = new Set<EntryHead['kind']>(['question', 'reply', 'reopened']);

export interface Part {
  id: string;
  number: string;
  subject: string;
  /** The entries to split off; each side keeps a word of the asker's. */
  entries: readonly string[];
}

/**
 * Splits entries off into a ticket of its own, with the same asker and the same link. Their heads stay in the ticket
 * they were written in and say where they are read now, so that an undo only has to take that away.
 */
export function splitOff(
  ticket: Ticket,
  part: Part,
  mark: Mark,
  author: Author,
): { ticket: Ticket; part: Ticket } {
  refuseElsewhere(ticket);
  refuseMany(ticket.parts);
  const chosen = new Set(part.entries);
  const moving = ticket.entries.filter(({ id, movedTo, echoOf }) => chosen.has(id) && !movedTo && !echoOf);
  const staying = ticket.entries.filter(
    (entry) => !moving.includes(entry) && !entry.movedTo && !entry.echoOf,
  );
  const isPossible =
    moving.length === chosen.size &&
    moving.every(({ kind }) => movable.has(kind)) &&
    [moving, staying].every((heads) => heads.some(({ kind }) => askersWords.has(kind)));
  if (!isPossible)
    throw new Refusal('splitNotPossible', 'Choose entries so that each ticket keeps a word of the asker');
  const moved = ticket.entries.map((head) => (moving.includes(head) ? { ...head, movedTo: part.id } : head));
  const left: Ticket = {
    ...ticket,
    entries: moved,
    parts: [...(ticket.parts ?? []), nameOf(part, mark.at)],
  };
  return {
    ticket: tell({ ...left, status: statusOf(left) }, 'splitOff', part, mark, author),
    part: partOf(ticket, part, moving, mark, author),
  };
}

function partOf(
  ticket: Ticket,
  part: Part,
  moving: readonly EntryHead[],
  mark: Mark,
  author: Author,
): Ticket {
  const { regionId, schoolId, schoolName, municipalityId, organisation } = ticket;
  const { queue, channel, askerKind, contacts, secretHash, operator } = ticket;
  const [first, ...rest] = moving;
  const begun: Ticket = {
    id: part.id,
    number: part.number,
    regionId,
    ...(schoolId && { schoolId }),
    ...(schoolName && { schoolName }),
    ...(municipalityId && { municipalityId }),
    ...(organisation && { organisation }),
    queue,
    topic: topicFor(part.subject),
    subject: part.subject,
    status: 'new',
    channel,
    askerKind,
    contacts,
    ...(operator && { operator }),
    // The first word of a ticket is its question, whatever it was where it was said.
    entries: first ? [askersWords.has(first.kind) ? { ...first, kind: 'question' } : first, ...rest] : [],
    secretHash,
    linkOf: ticket.linkOf ?? ticket.id,
    splitFrom: nameOf(ticket, mark.at),
    createdAt: first?.at ?? mark.at,
    updatedAt: mark.at,
    version: 1,
  };
  const told = { id: `${mark.id}-p`, at: mark.at };
  return tell({ ...begun, status: statusOf(begun) }, 'splitFrom', ticket, told, author);
}

/** Takes a split back: the ticket has its entries again, and what was said in the part meanwhile follows them. */
export function rejoin(
  ticket: Ticket,
  part: Ticket,
  mark: Mark,
  author: Author,
): { ticket: Ticket; part: Ticket; came: readonly string[] } {
  if (!part.splitFrom || part.splitFrom.ticketId !== ticket.id || part.rejoined)
    throw new Refusal('undoNotPossible', 'That ticket is not a part of this one');
  refuseLate(part.splitFrom, mark.at);
  refuseElsewhere(ticket);
  refuseElsewhere(part);
  if (part.absorbed || part.parts)
    throw new Refusal('undoNotPossible', 'Undo what was merged into the part or split off from it first');
  const own = ticket.entries.map(({ movedTo, ...head }) =>
    movedTo === undefined || movedTo === part.id ? head : { ...head, movedTo },
  );
  const known = new Set(own.map(({ id }) => id));
  const came = countedEntries(part).filter(
    ({ id, kind }) => !known.has(id) && kind !== 'related' && kind !== 'escalated',
  );
  const { parts, ...rest } = ticket;
  const others = without(parts, part.id);
  const back: Ticket = {
    ...rest,
    entries: [...own, ...came].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    ...(others && { parts: others }),
  };
  return {
    ticket: tell({ ...back, status: statusOf(back) }, 'rejoined', part, mark, author),
    part: tell({ ...part, rejoined: true }, 'rejoined', ticket, { ...mark, id: `${mark.id}-p` }, author),
    came: came.map(({ id }) => id),
  };
}
