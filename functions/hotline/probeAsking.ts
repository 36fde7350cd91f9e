import type { RequestContext } from '../shared/route.ts';
import { wordsOf } from './changing.ts';
import { openTicketWith } from './opening.ts';
import type { HotlineRooms } from './rooms.ts';

const keptSeconds = 24 * 60 * 60;

/** The probe's question: written and read like any other, by the same rules and records, and seen by nobody. */
export async function askAsProbe(
  mark: string,
  text: string,
  rooms: HotlineRooms,
  { now, newId, change }: Pick<RequestContext, 'now' | 'newId' | 'change'>,
) {
  const regionId = await rooms.probes.regionOfMark(mark, now);
  const [id, at] = [newId(), now.toISOString()];
  const entry = { id: `${id}-q`, kind: 'question' as const, at };
  const { ticket, secret } = await openTicketWith(rooms, {
    id,
    at,
    place: { regionId },
    change: change('ask', regionId),
    ticket: {
      queue: 'technical',
      askerKind: 'parent',
      channel: 'web',
      contacts: {},
      text,
      probe: true,
      expiresAtEpochSeconds: Math.floor(now.getTime() / 1000) + keptSeconds,
    },
    entries: [{ entry, author: { id: 'probe', side: 'asker' } }],
    words: [await wordsOf(id, entry.id, { text }, rooms)],
  });
  return { id, number: ticket.number, secret, path: `/tickets/${secret}` };
}
