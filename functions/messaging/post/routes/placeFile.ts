import { filePlaceSchema, placeFileSchema } from '../../contract/post.ts';
import { route } from '../../routes/route.ts';
import { placeFor } from '../files.ts';

export const placeFile = route({
  method: 'GET',
  path: '/attachments/place',
  summary: 'Ask for a place to put a file of up to 10 MB; it is looked at when a message names it',
  right: 'message.read',
  about: 'own',
  query: placeFileSchema,
  reply: filePlaceSchema,
  handle: async ({ query: { name, bytes } }, { files }, { now }) => placeFor(name, bytes, files, now),
});
