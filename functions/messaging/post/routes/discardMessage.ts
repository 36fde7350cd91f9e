import { refuseStale } from '../../../shared/sameRecord.ts';
import { messageParamsSchema, messageViewSchema } from '../../contract/post.ts';
import { route } from '../../routes/route.ts';
import { bySender, ownMessage } from '../access.ts';
import { refuseNotDraft } from '../rules/messages.ts';
import { messageViewOf } from '../views.ts';

export const discardMessage = route({
  method: 'DELETE',
  path: '/messages/{messageId}',
  summary: 'Discard a draft: it leaves the list, its trace stays in the audit',
  right: 'message.send',
  about: bySender,
  params: messageParamsSchema,
  edits: true,
  reply: messageViewSchema,
  handle: async ({ params }, rooms, request) => {
    const before = await ownMessage(params.messageId, request, rooms);
    refuseStale(before, request.version);
    refuseNotDraft(before);
    const after = { ...before, status: 'discarded' as const };
    const saved = await rooms.messages.save(
      before,
      after,
      request.change('messageDiscarded', before.from.nodeId),
    );
    return messageViewOf(saved, { isSender: true }, rooms);
  },
});
