import { unreadSchema } from '../contract.ts';
import { readerOf, unreadOf } from '../reader.ts';
import { route } from './route.ts';

export const countUnread = route({
  method: 'GET',
  path: '/notices/unread',
  summary: 'How many of one’s notices are not read yet',
  right: 'notice.read',
  about: 'own',
  reply: unreadSchema,
  handle: async (_input, rooms, request) => ({
    unread: await unreadOf(await readerOf(request, rooms), rooms),
  }),
});
