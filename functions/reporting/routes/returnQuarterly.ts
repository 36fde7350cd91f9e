import { quarterlyParamsSchema, quarterlyViewSchema, returnQuarterlySchema } from '../contract/quarterly.ts';
import { authorOf, changeReport } from '../quarterlyDesk.ts';
import { returnWith } from '../rules/quarterly.ts';
import { route } from './route.ts';

export const returnQuarterly = route({
  method: 'POST',
  path: '/municipalities/{nodeId}/quarterly/{quarter}/return',
  summary: 'Return a submitted report with remarks',
  right: 'quarterly.decide',
  about: ({ params }) => params.nodeId,
  params: quarterlyParamsSchema,
  body: returnQuarterlySchema,
  edits: true,
  reply: quarterlyViewSchema,
  handle: async ({ params, body }, rooms, request) =>
    changeReport({ ...params, action: 'return' }, rooms, request, (report) =>
      returnWith(report, body.remarks, authorOf(request)),
    ),
});
