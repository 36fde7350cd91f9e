import { runParamsSchema, runViewSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { withProgress } from '../working/work.ts';
import { route } from './route.ts';

export const getRun = route({
  method: 'GET',
  path: '/runs/{runId}',
  summary: 'A package, the verdict on it, and what became of it since',
  right: 'exchange.view',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  reply: runViewSchema,
  handle: async ({ params }, rooms) => withProgress(await rooms.runs.get(params.runId), rooms),
});
