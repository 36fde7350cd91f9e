import { quarterlyParamsSchema, quarterlyViewSchema } from '../contract/quarterly.ts';
import { standingReport, viewOf } from '../quarterlyDesk.ts';
import { route } from './route.ts';

export const getQuarterly = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/quarterly/{quarter}',
  summary:
    'A municipality’s report for a quarter: prefilled from evidence until it is submitted, then as it was signed',
  right: 'quarterly.view',
  about: ({ params }) => params.nodeId,
  params: quarterlyParamsSchema,
  reply: quarterlyViewSchema,
  handle: async ({ params: { nodeId, quarter } }, rooms, { principal }) =>
    viewOf(await standingReport(nodeId, quarter, rooms), rooms, principal),
});
