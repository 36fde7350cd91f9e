import {
  messageParamsSchema,
  type Thread,
  threadPageSchema,
  threadsQuerySchema,
} from '../../contract/post.ts';
import { route } from '../../routes/route.ts';
import { bySender, ownMessage } from '../access.ts';
import { answerOf } from '../rules/duty.ts';
import { daysOf, threadViewOf } from '../views.ts';

const wanted: Record<string, (thread: Thread) => boolean> = {
  all: () => true,
  unread: ({ read }) => read === undefined,
  unanswered: (thread) => answerOf(thread) === undefined,
  answered: (thread) => answerOf(thread) !== undefined,
};

export const listThreads = route({
  method: 'GET',
  path: '/messages/{messageId}/threads',
  summary: 'Desk by desk: delivered, read by whom and when, answered; of those asked for, page by page',
  right: 'message.send',
  about: bySender,
  params: messageParamsSchema,
  query: threadsQuerySchema,
  reply: threadPageSchema,
  handle: async ({ params, query }, rooms, request) => {
    const message = await ownMessage(params.messageId, request, rooms);
    const days = await daysOf(message.regionId, rooms);
    const { items, next } = await rooms.threads.ofMessage(message.id, query);
    const shown = items.filter((thread) => wanted[query.show]?.(thread));
    return {
      items: await Promise.all(shown.map((thread) => threadViewOf(thread, message, days, rooms))),
      ...(next && { next }),
    };
  },
});
