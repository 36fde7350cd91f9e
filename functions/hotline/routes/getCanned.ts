import { cannedHistorySchema, cannedParamsSchema } from '../contract/cannedReply.ts';
import { route } from './route.ts';

export const getCanned = route({
  method: 'GET',
  path: '/canned/{replyId}',
  summary: 'A canned reply with all that it was before, newest first',
  right: 'ticket.work',
  about: async ({ params }, { canned }) => (await canned.get(params.replyId)).regionId,
  params: cannedParamsSchema,
  reply: cannedHistorySchema,
  handle: async ({ params }, { canned }) => ({
    ...(await canned.get(params.replyId)),
    earlier: await canned.earlier(params.replyId),
  }),
});
