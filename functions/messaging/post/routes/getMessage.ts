import { messageParamsSchema, messageViewSchema } from '../../contract/post.ts';
import { route } from '../../routes/route.ts';
import { byReader, readerOfMessage } from '../access.ts';
import { messageViewOf } from '../views.ts';

export const getMessage = route({
  method: 'GET',
  path: '/messages/{messageId}',
  summary:
    'A message: with its counts for the desk that sent it, with one’s own thread for a desk it lies at',
  right: 'message.read',
  about: byReader,
  params: messageParamsSchema,
  reply: messageViewSchema,
  handle: async ({ params }, rooms, request) => {
    const { message, ...reader } = await readerOfMessage(params.messageId, request, rooms);
    return messageViewOf(message, reader, rooms);
  },
});
