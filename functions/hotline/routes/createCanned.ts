import { cannedContentSchema, cannedReplySchema } from '../contract/cannedReply.ts';
import { refuseMistakes } from '../rules/canned.ts';
import { route } from './route.ts';

export const createCanned = route({
  method: 'POST',
  path: '/canned',
  summary: 'Add a canned reply or a macro; a variable that cannot be filled in is refused with its place',
  right: 'canned.manage',
  about: 'region',
  body: cannedContentSchema,
  creates: true,
  reply: cannedReplySchema,
  handle: ({ body }, { canned }, request) => {
    refuseMistakes(body);
    const regionId = request.principal?.path[0] ?? '';
    const name = request.principal?.name;
    const reply = {
      ...body,
      id: request.newId(),
      regionId,
      savedAt: request.now.toISOString(),
      ...(name && { savedByName: name }),
      version: 1,
    };
    return canned.create(reply, request.change('addCanned', regionId, body.title));
  },
});
