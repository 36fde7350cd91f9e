import { packageProfileSchema } from '../contract/profile.ts';
import { runParamsSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { route } from './route.ts';

export const getProfile = route({
  method: 'GET',
  path: '/runs/{runId}/profile',
  summary:
    'What a package holds: rows of each file, how full each column is and how many different values it has',
  right: 'exchange.view',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  reply: packageProfileSchema,
  handle: async ({ params }, { runs }) => runs.profile(await runs.get(params.runId)),
});
