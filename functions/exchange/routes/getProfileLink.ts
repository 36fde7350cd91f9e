import { linkSchema } from '../contract/link.ts';
import { runParamsSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { profileLink } from '../working/linking.ts';
import { route } from './route.ts';

export const getProfileLink = route({
  method: 'GET',
  path: '/runs/{runId}/profile/link',
  summary: 'A link to the profile of a package as a table, for five minutes',
  right: 'exchange.view',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  reply: linkSchema,
  handle: async ({ params }, rooms, { now }) => profileLink(await rooms.runs.get(params.runId), rooms, now),
});
