import type { Notice } from '../../messaging/contract.ts';
import type { Instant } from '../../shared/words.ts';
import type { Incident } from '../contract/incidents.ts';
import type { Ticket } from '../contract/ticket.ts';
import type { HotlineRooms } from '../rooms.ts';

const page = 100;
/** What concerns more tickets is told by the status page and by the one answer to all. */
const mostRead = 1000;

type Follower = Exclude<Notice['to'], { email: string }>;

interface Told {
  at: Instant;
  by: string;
  fields: readonly { field: string }[];
}

/**
 * Whoever has a ticket in an incident follows it: the operator who works on the ticket, and the organisation that asked.
 * They hear of each word to the public and of its end; whoever has said it does not. Messaging tells one cause once.
 */
export async function tellFollowers(
  { queues, tickets }: Pick<HotlineRooms, 'queues' | 'tickets'>,
  incident: Incident,
  { at, by, fields }: Told,
): Promise<void> {
  const changed = new Set(fields.map(({ field }) => field));
  const isClosed = changed.has('to') && incident.to !== undefined;
  const isUpdated = changed.has('updates') && incident.updates.length > 0;
  if (incident.version === 1 || !(isClosed || isUpdated)) return;
  const followers = new Map<string, Follower>();
  let cursor: string | undefined;
  let read = 0;
  do {
    const { items, next } = await tickets.page(
      { of: 'incident', incident: incident.id },
      { limit: page, cursor },
    );
    for (const ticket of items)
      for (const to of followersOf(ticket, by)) followers.set(JSON.stringify(to), to);
    read += items.length;
    cursor = next;
  } while (cursor && read < mostRead);
  const notices = [...followers.values()].map((to) => noticeOf(incident, to, isClosed, at));
  if (notices.length > 0) await queues.send('messaging.notices', notices);
}

function followersOf({ operator, organisation }: Ticket, by: string): Follower[] {
  const own = organisation?.at(-1);
  return [
    ...(operator && operator.id !== by ? [{ personId: operator.id }] : []),
    ...(own
      ? [{ role: own.startsWith('s-') ? ('school' as const) : ('municipal' as const), nodeId: own }]
      : []),
  ];
}

function noticeOf(
  { id, version, number, title, text, updates }: Incident,
  to: Follower,
  isClosed: boolean,
  at: Instant,
): Notice {
  const words = updates.at(-1)?.text ?? text;
  const named = { ru: title.ru, en: title.en || title.ru };
  const whom = 'personId' in to ? to.personId : `${to.role}:${to.nodeId}`;
  return {
    cause: `hotline.incident:${id}:${version}:${whom}`.slice(0, 200),
    to,
    title: isClosed
      ? {
          ru: `Инцидент № ${number} закрыт: ${named.ru}`,
          en: `Incident No. ${number} is closed: ${named.en}`,
        }
      : { ru: `Инцидент № ${number}: ${named.ru}`, en: `Incident No. ${number}: ${named.en}` },
    text: { ru: words.ru, en: words.en || words.ru },
    path: 'personId' in to ? `/hotline/incidents/${id}` : `/status#${id}`,
    at,
  };
}
