import { runParamsSchema, runViewSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { route } from './route.ts';

export const getRun = route({
  method: 'GET',
  path: '/runs/{runId}',
  summary: 'The verdict on a package: files, rows, errors by code, and the measures they hold up',
  right: 'exchange.view',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  reply: runViewSchema,
  handle: ({ params }, { runs }) => runs.get(params.runId),
});
