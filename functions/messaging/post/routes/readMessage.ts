import { Refusal } from '../../../shared/refusal.ts';
import { messageParamsSchema, messageViewSchema } from '../../contract/post.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { byAddressee, messageAtDesk } from '../access.ts';
import { messageViewOf } from '../views.ts';

export const readMessage = route({
  method: 'PUT',
  path: '/messages/{messageId}/reading',
  summary: 'One has read the message: the first of a desk to do so is named to the sender',
  right: 'message.read',
  about: byAddressee,
  params: messageParamsSchema,
  reply: messageViewSchema,
  handle: async ({ params }, rooms, request) => {
    const { message, isSender, thread } = await messageAtDesk(params.messageId, request, rooms);
    const view = (own: typeof thread) => messageViewOf(message, { isSender, thread: own }, rooms);
    if (thread.read) return view(thread);
    const { sub, name } = signedIn(request);
    const read = { at: request.now.toISOString(), by: sub, ...(name && { byName: name }) };
    const change = request.change('messageRead', thread.nodeId);
    try {
      return await view(await rooms.threads.save(thread, { ...thread, read }, change));
    } catch (error) {
      // A colleague was quicker: it is read, which is all that was asked for.
      const now = await rooms.threads.find(message.id, thread);
      if (error instanceof Refusal && error.code === 'staleRecord' && now?.read) return view(now);
      throw error;
    }
  },
});
