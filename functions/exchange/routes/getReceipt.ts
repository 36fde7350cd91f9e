import { receiptSchema } from '../contract/receipt.ts';
import { runParamsSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { receiptFor } from '../working/linking.ts';
import { route } from './route.ts';

export const getReceipt = route({
  method: 'GET',
  path: '/runs/{runId}/receipt',
  summary: 'The import log of a run, with the fields that the OneRoster reference test asks for',
  right: 'exchange.view',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  reply: receiptSchema,
  handle: async ({ params }, rooms) => receiptFor(await rooms.runs.get(params.runId), rooms),
});
