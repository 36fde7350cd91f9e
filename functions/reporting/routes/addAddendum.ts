import { keptAttachments } from '../attachments.ts';
import { addAddendumSchema, quarterlyParamsSchema, quarterlyViewSchema } from '../contract/quarterly.ts';
import { authorOf, changeReport } from '../quarterlyDesk.ts';
import { withAddendum } from '../rules/quarterly.ts';
import { route } from './route.ts';

export const addAddendum = route({
  method: 'POST',
  path: '/municipalities/{nodeId}/quarterly/{quarter}/addenda',
  summary: 'Complete an accepted report; what was signed stays as it is',
  right: 'quarterly.write',
  about: ({ params }) => params.nodeId,
  params: quarterlyParamsSchema,
  body: addAddendumSchema,
  edits: true,
  reply: quarterlyViewSchema,
  handle: async ({ params, body: { text, attachments: sent } }, rooms, request) =>
    changeReport({ ...params, action: 'addendum' }, rooms, request, async (report) => {
      const attachments = await keptAttachments(sent, [], rooms.files);
      const author = authorOf(request);
      const { by: _by, ...named } = author;
      return withAddendum(report, { id: request.newId(), ...named, text, attachments }, author);
    }),
});
