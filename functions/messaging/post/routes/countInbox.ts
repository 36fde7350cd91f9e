import { mostCounted, unreadSchema } from '../../contract.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { deskOfClaims } from '../rules/desks.ts';

export const countInbox = route({
  method: 'GET',
  path: '/inbox/unread',
  summary: 'How many messages at one’s desk nobody has read, up to a hundred',
  right: 'message.read',
  about: 'own',
  reply: unreadSchema,
  handle: async (_input, { threads }, request) => {
    const desk = deskOfClaims(signedIn(request));
    const { items } = await threads.inBox(desk, { limit: mostCounted, unreadOnly: true });
    return { unread: items.length };
  },
});
