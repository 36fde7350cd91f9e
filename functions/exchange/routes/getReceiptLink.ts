import { z } from 'zod';
import { linkSchema } from '../contract/link.ts';
import { receiptFormatSchema } from '../contract/receipt.ts';
import { runParamsSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { receiptLink } from '../working/linking.ts';
import { route } from './route.ts';

export const getReceiptLink = route({
  method: 'GET',
  path: '/runs/{runId}/receipt/link',
  summary: 'A link to the import log of a run as a file, for five minutes',
  right: 'exchange.view',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  query: z.object({ format: receiptFormatSchema }),
  reply: linkSchema,
  handle: async ({ params, query }, rooms, { now }) =>
    receiptLink(await rooms.runs.get(params.runId), query.format, rooms, now),
});
