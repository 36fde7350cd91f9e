import { Refusal } from '../../shared/refusal.ts';
import { cannedContentSchema, cannedParamsSchema, cannedReplySchema } from '../contract/cannedReply.ts';
import { refuseMistakes } from '../rules/canned.ts';
import { route } from './route.ts';

export const saveCanned = route({
  method: 'PUT',
  path: '/canned/{replyId}',
  summary: 'Word a canned reply anew; what it was stays readable. A retired one is offered again',
  right: 'canned.manage',
  about: async ({ params }, { canned }) => (await canned.get(params.replyId)).regionId,
  params: cannedParamsSchema,
  body: cannedContentSchema,
  edits: true,
  reply: cannedReplySchema,
  handle: async ({ params, body }, { canned }, request) => {
    refuseMistakes(body);
    const before = await canned.get(params.replyId);
    if (before.version !== request.version)
      throw new Refusal('staleRecord', 'Somebody has saved this reply meanwhile; read it and try again');
    const { id, regionId, version } = before;
    const name = request.principal?.name;
    const after = {
      ...body,
      id,
      regionId,
      savedAt: request.now.toISOString(),
      ...(name && { savedByName: name }),
      version,
    };
    return canned.save(before, after, request.change('saveCanned', regionId, body.title));
  },
});
