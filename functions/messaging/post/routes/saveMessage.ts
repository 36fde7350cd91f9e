import { refuseStale } from '../../../shared/sameRecord.ts';
import { messageParamsSchema, messageViewSchema, writeMessageSchema } from '../../contract/post.ts';
import { route } from '../../routes/route.ts';
import { bySender, ownMessage } from '../access.ts';
import { keptFiles } from '../files.ts';
import { refuseNotDraft } from '../rules/messages.ts';
import { messageViewOf } from '../views.ts';

export const saveMessage = route({
  method: 'PUT',
  path: '/messages/{messageId}',
  summary: 'Write a draft anew; what was sent is not changed any more',
  right: 'message.send',
  about: bySender,
  params: messageParamsSchema,
  body: writeMessageSchema,
  edits: true,
  reply: messageViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const before = await ownMessage(params.messageId, request, rooms);
    refuseStale(before, request.version);
    refuseNotDraft(before);
    const { answerDueOn: _due, ...kept } = before;
    const after = {
      ...kept,
      ...body,
      attachments: await keptFiles(body.attachments, before.attachments, rooms.files),
    };
    const saved = await rooms.messages.save(
      before,
      after,
      request.change('messageWritten', before.from.nodeId),
    );
    return messageViewOf(saved, { isSender: true }, rooms);
  },
});
