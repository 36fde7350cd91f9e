import { acceptQuarterlySchema, quarterlyParamsSchema, quarterlyViewSchema } from '../contract/quarterly.ts';
import { authorOf, changeReport, dataOf } from '../quarterlyDesk.ts';
import { accept } from '../rules/quarterly.ts';
import { route } from './route.ts';

export const acceptQuarterly = route({
  method: 'POST',
  path: '/municipalities/{nodeId}/quarterly/{quarter}/acceptance',
  summary: 'Accept a submitted report; one that some data are missing from only with its gap named',
  right: 'quarterly.decide',
  about: ({ params }) => params.nodeId,
  params: quarterlyParamsSchema,
  body: acceptQuarterlySchema,
  edits: true,
  reply: quarterlyViewSchema,
  handle: async ({ params, body }, rooms, request) =>
    changeReport({ ...params, action: 'accept' }, rooms, request, async (report) =>
      accept(report, await dataOf(report, rooms), body, authorOf(request)),
    ),
});
