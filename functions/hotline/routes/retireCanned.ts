import { Refusal } from '../../shared/refusal.ts';
import { cannedParamsSchema, cannedReplySchema } from '../contract/cannedReply.ts';
import { route } from './route.ts';

export const retireCanned = route({
  method: 'DELETE',
  path: '/canned/{replyId}',
  summary: 'Offer a canned reply no more; it stays readable, and saving it anew brings it back',
  right: 'canned.manage',
  about: async ({ params }, { canned }) => (await canned.get(params.replyId)).regionId,
  params: cannedParamsSchema,
  edits: true,
  reply: cannedReplySchema,
  handle: async ({ params }, { canned }, request) => {
    const before = await canned.get(params.replyId);
    if (before.version !== request.version)
      throw new Refusal('staleRecord', 'Somebody has saved this reply meanwhile; read it and try again');
    const after = { ...before, retired: true as const, savedAt: request.now.toISOString() };
    return canned.save(before, after, request.change('retireCanned', before.regionId, before.title));
  },
});
