import { placeFor } from '../attachments.ts';
import { placeAttachmentSchema, quarterlyParamsSchema, uploadPlaceSchema } from '../contract/quarterly.ts';
import { route } from './route.ts';

export const placeAttachment = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/quarterly/{quarter}/attachments/place',
  summary: 'Ask for a place to put a file of up to 10 MB; it is looked at when the report names it',
  right: 'quarterly.write',
  about: ({ params }) => params.nodeId,
  params: quarterlyParamsSchema,
  query: placeAttachmentSchema,
  reply: uploadPlaceSchema,
  handle: async ({ query: { name, bytes } }, { files }, { now }) => placeFor(name, bytes, files, now),
});
