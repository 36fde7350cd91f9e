import { z } from 'zod';
import { FileReply } from '../../shared/route.ts';
import { formatSchema } from '../contract/formats.ts';
import { reportParamsSchema } from '../contract/reports.ts';
import { render } from '../rendering/render.ts';
import { documentOf, reportNamed } from '../reportFiles.ts';
import { route } from './route.ts';

export const getReportFile = route({
  method: 'GET',
  path: '/reports/{reportId}/file',
  summary: 'A report as a file: PDF, DOCX, XLSX, CSV or JSON; the same figures give the same bytes of JSON',
  right: 'report.view',
  about: ({ params }) => reportNamed(params.reportId).nodeId,
  params: reportParamsSchema,
  query: z.object({ format: formatSchema }),
  reply: z.instanceof(FileReply),
  produces: 'application/octet-stream',
  handle: async ({ params, query }, rooms) => {
    const { bytes, mediaType, fileName } = await render(
      await documentOf(params.reportId, rooms),
      query.format,
    );
    return new FileReply(bytes, mediaType, fileName);
  },
});
