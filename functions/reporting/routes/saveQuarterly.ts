import { keptAttachments } from '../attachments.ts';
import { quarterlyParamsSchema, quarterlyViewSchema, saveQuarterlySchema } from '../contract/quarterly.ts';
import { changeReport } from '../quarterlyDesk.ts';
import { withWords } from '../rules/quarterly.ts';
import { route } from './route.ts';

export const saveQuarterly = route({
  method: 'PUT',
  path: '/municipalities/{nodeId}/quarterly/{quarter}',
  summary:
    'Keep the words and attachments of a report that is not submitted; its figures are nobody’s to write',
  right: 'quarterly.write',
  about: ({ params }) => params.nodeId,
  params: quarterlyParamsSchema,
  body: saveQuarterlySchema,
  edits: true,
  reply: quarterlyViewSchema,
  handle: async ({ params, body: { comments, attachments: sent } }, rooms, request) =>
    changeReport({ ...params, action: 'save' }, rooms, request, async (report) => {
      const attachments = await keptAttachments(sent, report.attachments, rooms.files);
      return withWords(report, { comments, attachments }, request.now.toISOString());
    }),
});
