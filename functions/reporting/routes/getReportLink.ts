import { z } from 'zod';
import { fileLinkSchema, formatSchema } from '../contract/formats.ts';
import { reportParamsSchema } from '../contract/reports.ts';
import { fileLink } from '../fileLink.ts';
import { documentOf, reportNamed } from '../reportFiles.ts';
import { route } from './route.ts';

export const getReportLink = route({
  method: 'GET',
  path: '/reports/{reportId}/link',
  summary: 'A link to a report’s file that opens without a login for five minutes',
  right: 'report.view',
  about: ({ params }) => reportNamed(params.reportId).nodeId,
  params: reportParamsSchema,
  query: z.object({ format: formatSchema }),
  reply: fileLinkSchema,
  handle: async ({ params, query }, rooms, { now }) =>
    fileLink(await documentOf(params.reportId, rooms), query.format, rooms, now),
});
