import { type Message, outgoingPageSchema, outgoingQuerySchema } from '../../contract/post.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { deskOfClaims } from '../rules/desks.ts';
import { has } from '../rules/search.ts';
import { countsOf } from '../views.ts';

/** A search goes so far back before it hands over a cursor to go on from. */
const mostPages = 10;

export const listOutgoing = route({
  method: 'GET',
  path: '/messages',
  summary: 'What one’s desk has sent, with counts of who got, read and answered it; or its drafts',
  right: 'message.send',
  about: 'own',
  query: outgoingQuerySchema,
  reply: outgoingPageSchema,
  handle: async ({ query }, { messages, tallies }, request) => {
    const desk = deskOfClaims(signedIn(request));
    const { limit, status, q } = query;
    const found: Message[] = [];
    let cursor = query.cursor;
    for (let page = 0; page < mostPages; page += 1) {
      const next = await messages.written(desk, status, { limit, cursor });
      found.push(...next.items.filter(({ subject, number = '' }) => has(`${number} ${subject}`, q)));
      cursor = next.next;
      if (cursor === undefined || found.length >= limit) break;
    }
    const byId = new Map((await tallies.of(found.map(({ id }) => id))).map((one) => [one.messageId, one]));
    const items = found.map((message) => ({ ...message, ...countsOf(byId.get(message.id)) }));
    return { items, ...(cursor && { next: cursor }) };
  },
});
