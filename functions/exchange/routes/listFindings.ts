import { findingPageSchema, findingsQuerySchema, runParamsSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { route } from './route.ts';

export const listFindings = route({
  method: 'GET',
  path: '/runs/{runId}/findings',
  summary: 'What is wrong with a package, by place; the first 200 of each code',
  right: 'exchange.view',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  query: findingsQuerySchema,
  reply: findingPageSchema,
  handle: async ({ params, query: { code, ...page } }, { runs }) =>
    runs.findings(await runs.get(params.runId), code, page),
});
