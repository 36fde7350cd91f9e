import { Refusal } from '../../shared/refusal.ts';
import { keptAttachments } from '../attachments.ts';
import { quarterlyParamsSchema, quarterlyViewSchema, submitQuarterlySchema } from '../contract/quarterly.ts';
import { prefillQuarterly } from '../prefill.ts';
import { authorOf, changeReport } from '../quarterlyDesk.ts';
import { submit, withWords } from '../rules/quarterly.ts';
import { quarterOn } from '../rules/quarters.ts';
import { route } from './route.ts';

export const submitQuarterly = route({
  method: 'POST',
  path: '/municipalities/{nodeId}/quarterly/{quarter}/submission',
  summary: 'Sign a report and submit it: its figures are kept as they are, with their fingerprint',
  right: 'quarterly.write',
  about: ({ params }) => params.nodeId,
  params: quarterlyParamsSchema,
  body: submitQuarterlySchema,
  edits: true,
  reply: quarterlyViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { isOver, to } = quarterOn(params.quarter, rooms.today());
    if (!isOver)
      throw new Refusal('quarterNotOver', `The quarter lasts until ${to}`, { quarter: params.quarter, to });
    const { comments, attachments: sent, number, signatory } = body;
    return changeReport({ ...params, action: 'submit' }, rooms, request, async (report) => {
      const attachments = await keptAttachments(sent, report.attachments, rooms.files);
      const worded = withWords(report, { comments, attachments }, request.now.toISOString());
      const data = await prefillQuarterly(params.nodeId, params.quarter, rooms);
      const snapshot = await rooms.snapshots.keep(data);
      return submit(worded, { number, signatory, snapshot }, authorOf(request));
    });
  },
});
