import { Refusal } from '../../../shared/refusal.ts';
import { refuseReusedKey } from '../../../shared/sameRecord.ts';
import { answerSchema, type Entry, threadParamsSchema, threadViewSchema } from '../../contract/post.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { byReader, readerOfMessage } from '../access.ts';
import { keptFiles } from '../files.ts';
import { threadIdOf } from '../rules/desks.ts';
import { withEntry } from '../rules/messages.ts';
import { daysOf, threadViewOf } from '../views.ts';

export const addEntry = route({
  method: 'POST',
  path: '/messages/{messageId}/threads/{threadId}/entries',
  summary: 'Answer a message from one’s desk, or write back to a desk that has answered',
  right: 'message.read',
  about: byReader,
  params: threadParamsSchema,
  body: answerSchema,
  creates: true,
  reply: threadViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { message, isSender, thread: own } = await readerOfMessage(params.messageId, request, rooms);
    const isOwn = own !== undefined && threadIdOf(own) === params.threadId;
    const thread = isOwn ? own : isSender ? await threadAt(params) : undefined;
    if (!thread) throw new Refusal('notFound', `No thread ${params.threadId}`);
    const days = await daysOf(message.regionId, rooms);
    const id = request.newId();
    const made = thread.entries.find((one) => one.id === id);
    if (made) {
      refuseReusedKey(made, { text: body.text });
      return threadViewOf(thread, message, days, rooms);
    }
    if (message.status === 'withdrawn')
      throw new Refusal('messageNotSent', 'The message was withdrawn', { status: message.status });
    const { sub, name } = signedIn(request);
    const entry: Entry = {
      id,
      from: isOwn ? 'addressee' : 'sender',
      at: request.now.toISOString(),
      by: sub,
      ...(name && { byName: name }),
      text: body.text,
      attachments: await keptFiles(body.attachments, [], rooms.files),
    };
    const change = request.change('messageAnswered', isOwn ? thread.nodeId : message.from.nodeId);
    const saved = await rooms.threads.save(thread, withEntry(thread, entry), change);
    return threadViewOf(saved, message, days, rooms);

    function threadAt({ threadId }: { threadId: string }) {
      const [role = '', nodeId = ''] = threadId.split('.');
      return rooms.threads.find(message.id, { role: role as typeof message.from.role, nodeId });
    }
  },
});
