import { type InboxRow, inboxPageSchema, inboxQuerySchema } from '../../contract/post.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { deskOfClaims } from '../rules/desks.ts';
import { has } from '../rules/search.ts';
import { daysOf, inboxRowOf } from '../views.ts';

/** A search goes so far back before it hands over a cursor to go on from. */
const mostPages = 10;

export const listInbox = route({
  method: 'GET',
  path: '/inbox',
  summary:
    'Messages that lie at one’s desk, newest first: all, unread, those that await an answer or are late with it',
  right: 'message.read',
  about: 'own',
  query: inboxQuerySchema,
  reply: inboxPageSchema,
  handle: async ({ query }, rooms, request) => {
    const claims = signedIn(request);
    const days = await daysOf(claims.path[0] ?? claims.org, rooms);
    const { limit, show, q } = query;
    const wanted = (row: InboxRow) =>
      has(`${row.number} ${row.subject} ${row.byName ?? ''}`, q) &&
      (show === 'all' ||
        (show === 'unread' && !row.isRead) ||
        (show === 'overdue' && row.duty === 'overdue') ||
        (show === 'awaiting' && (row.duty === 'waiting' || row.duty === 'overdue')));
    const items: InboxRow[] = [];
    let cursor = query.cursor;
    for (let page = 0; page < mostPages; page += 1) {
      const found = await rooms.threads.inBox(deskOfClaims(claims), {
        limit,
        cursor,
        unreadOnly: show === 'unread',
      });
      const messages = await rooms.messages.many(found.items.map(({ messageId }) => messageId));
      const byId = new Map(messages.map((message) => [message.id, message]));
      for (const thread of found.items) {
        const message = byId.get(thread.messageId);
        const row = message && inboxRowOf(thread, message, days);
        if (row && wanted(row)) items.push(row);
      }
      cursor = found.next;
      if (cursor === undefined || items.length >= limit) break;
    }
    return { items, ...(cursor && { next: cursor }) };
  },
});
