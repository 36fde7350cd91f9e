import { noticePageSchema, noticeQuerySchema } from '../contract.ts';
import { newestOf, readerOf, unreadOf } from '../reader.ts';
import { rowOf } from '../rules/reading.ts';
import { route } from './route.ts';

export const listNotices = route({
  method: 'GET',
  path: '/notices',
  summary: 'One’s own notices and those of one’s role, newest first; with `unread=true` those not read yet',
  right: 'notice.read',
  about: 'own',
  query: noticeQuerySchema,
  reply: noticePageSchema,
  handle: async ({ query }, rooms, request) => {
    const { limit, cursor, unread } = query;
    const reader = await readerOf(request, rooms);
    const { boxes, reading } = reader;
    const after = unread ? reading.readUntil : undefined;
    const [found, count] = await Promise.all([
      newestOf(boxes, { limit: limit + 1, before: cursor, after }, rooms),
      unreadOf(reader, rooms),
    ]);
    const page = found.slice(0, limit);
    const rows = page.map((notice) => rowOf(notice, reading)).filter(({ read }) => !(unread && read));
    const last = page.at(-1);
    return { items: rows, unread: count, ...(found.length > limit && last && { next: last.id }) };
  },
});
