import { rollBackViewSchema, runParamsSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { refuseToRollBack } from '../rules/stages.ts';
import { rollBackView } from '../working/rollBack.ts';
import { route } from './route.ts';

export const getRollback = route({
  method: 'GET',
  path: '/runs/{runId}/rollback',
  summary: 'What a roll-back of a committed run would take away, and which later runs stand on it',
  right: 'exchange.commit',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  reply: rollBackViewSchema,
  handle: async ({ params }, rooms, { now }) => {
    const run = await rooms.runs.get(params.runId);
    refuseToRollBack(run, now);
    return rollBackView(run, rooms);
  },
});
