import { refuseStale } from '../../../shared/sameRecord.ts';
import { messageParamsSchema, messageViewSchema, withdrawSchema } from '../../contract/post.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { bySender, ownMessage } from '../access.ts';
import { withdrawn } from '../rules/messages.ts';
import { messageViewOf } from '../views.ts';

export const withdrawMessage = route({
  method: 'PUT',
  path: '/messages/{messageId}/withdrawal',
  summary:
    'Withdraw what was sent: it stays where it lies, marked so and with the reason; no answer is owed any more',
  right: 'message.send',
  about: bySender,
  params: messageParamsSchema,
  body: withdrawSchema,
  edits: true,
  reply: messageViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const before = await ownMessage(params.messageId, request, rooms);
    refuseStale(before, request.version);
    const trace = { at: request.now.toISOString(), by: signedIn(request).sub, reason: body.reason };
    const saved = await rooms.messages.save(
      before,
      withdrawn(before, trace),
      request.change('messageWithdrawn', before.from.nodeId, body.reason),
    );
    return messageViewOf(saved, { isSender: true }, rooms);
  },
});
