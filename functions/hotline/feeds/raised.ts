import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import { adding, changeTicket } from '../changing.ts';
import type { RaisedMessage } from '../contract/raised.ts';
import type { Ticket } from '../contract/ticket.ts';
import { openTicket } from '../opening.ts';
import { raisedBy, raisedTicketId } from '../raised.ts';
import type { HotlineRooms } from '../rooms.ts';
import type { Author } from '../rules/tickets.ts';

type Raise = Extract<RaisedMessage, { kind: 'raise' }>;
type Settle = Extract<RaisedMessage, { kind: 'settle' }>;

/** Nobody wrote it: what the product noticed by itself. */
const author = { id: raisedBy, name: 'Автоматически' };

/** Opens one ticket a cause, and tells it when the cause is gone. Each may be told again and by several at once. */
export async function takeRaised(messages: readonly RaisedMessage[], rooms: HotlineRooms): Promise<void> {
  for (const message of messages)
    await (message.kind === 'raise' ? raise(message, rooms) : settle(message, rooms));
}

async function raise(
  { cause, schoolId, queue, subject, text, at }: Raise,
  rooms: HotlineRooms,
): Promise<void> {
  const id = raisedTicketId(cause);
  if (await rooms.tickets.find(id)) return;
  const entry = { id: `${id}-q`, kind: 'question' as const, at };
  const asker: Author = { ...author, side: 'asker' };
  try {
    await openTicket(rooms, {
      request: {
        principal: undefined,
        now: new Date(at),
        // Without a key the secret link is random: it may not be made of a cause, which can be guessed.
        change: (action, scope) => changeOf(action, scope, at),
      },
      id,
      ticket: {
        schoolId,
        queue,
        subject,
        text,
        askerKind: 'administration',
        channel: 'account',
        contacts: {},
        organisation: [...(await rooms.paths.pathOf(schoolId))],
      },
      entries: [{ entry, author: asker }],
      words: [{ ticketId: id, id: entry.id, text }],
    });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'alreadyExists')) throw error;
  }
}

/**
 * A ticket nobody has touched yet is resolved: there is nothing left to do. One that somebody works on gets a note, and
 * is theirs to resolve: the school may have been promised a word. Told before its ticket is there, it comes again.
 */
async function settle({ cause, text, at }: Settle, rooms: HotlineRooms): Promise<void> {
  const id = raisedTicketId(cause);
  const { regionId } = await rooms.tickets.get(id);
  const entryId = `${id}-s`;
  await changeTicket(
    id,
    rooms,
    (ticket) => {
      if (ticket.status === 'resolved') return ticket;
      const kind = isUntouched(ticket) ? ('resolved' as const) : ('note' as const);
      return adding([{ id: entryId, kind, at }], { ...author, side: 'hotline' })(ticket);
    },
    { words: [{ ticketId: id, id: entryId, text }], change: changeOf('causeGone', regionId, at) },
  );
}

function isUntouched({ operator, entries }: Ticket): boolean {
  return operator === undefined && entries.length === 1;
}

function changeOf(action: string, scope: NodeId, at: Instant): Change {
  return { action, by: author.id, role: 'feed', at, requestId: 'feed', scope };
}
