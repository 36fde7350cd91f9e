import { messageViewSchema, writeMessageSchema } from '../../contract/post.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { keptFiles } from '../files.ts';
import { deskOfClaims } from '../rules/desks.ts';
import { messageViewOf } from '../views.ts';

export const createMessage = route({
  method: 'POST',
  path: '/messages',
  summary: 'Begin a message: a draft that one’s desk sees until it is sent',
  right: 'message.send',
  about: 'own',
  body: writeMessageSchema,
  creates: true,
  reply: messageViewSchema,
  handle: async ({ body }, rooms, request) => {
    const claims = signedIn(request);
    const from = deskOfClaims(claims);
    const message = await rooms.messages.create(
      {
        ...body,
        attachments: await keptFiles(body.attachments, [], rooms.files),
        id: request.newId(),
        regionId: claims.path[0] ?? claims.org,
        from,
        status: 'draft',
        createdAt: request.now.toISOString(),
        by: claims.sub,
        ...(claims.name && { byName: claims.name }),
        reminders: [],
        version: 1,
      },
      request.change('messageWritten', from.nodeId),
    );
    return messageViewOf(message, { isSender: true }, rooms);
  },
});
