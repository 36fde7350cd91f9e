import { z } from 'zod';
import { instantSchema } from '../../shared/words.ts';
import { formatSchema } from '../contract/formats.ts';
import { reportParamsSchema } from '../contract/reports.ts';
import { render } from '../rendering/render.ts';
import { documentOf, reportNamed } from '../reportFiles.ts';
import { dataHash } from '../rules/canonical.ts';
import { route } from './route.ts';

const validForSeconds = 300;

export const getReportLink = route({
  method: 'GET',
  path: '/reports/{reportId}/link',
  summary: 'A link to a report’s file that opens without a login for five minutes',
  right: 'report.view',
  about: ({ params }) => reportNamed(params.reportId).nodeId,
  params: reportParamsSchema,
  query: z.object({ format: formatSchema }),
  reply: z.object({ url: z.string(), fileName: z.string(), expiresAt: instantSchema }),
  handle: async ({ params, query }, rooms, { now }) => {
    const document = await documentOf(params.reportId, rooms);
    const { bytes, mediaType, fileName } = await render(document, query.format);
    const key = `reporting/files/${params.reportId}/${dataHash(document).slice(0, 16)}.${query.format}`;
    await rooms.files.put(key, bytes, mediaType);
    return {
      url: await rooms.files.link(key, { validForSeconds, fileName }),
      fileName,
      expiresAt: new Date(now.getTime() + validForSeconds * 1000).toISOString(),
    };
  },
});
