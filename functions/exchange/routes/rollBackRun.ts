import { refuseStale } from '../../shared/sameRecord.ts';
import { rollBackRunSchema, runParamsSchema, runViewSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { refuseToRollBack, viewOf } from '../rules/stages.ts';
import { refuseWithDependents, rollBackView } from '../working/rollBack.ts';
import { ordererOf } from './ordererOf.ts';
import { route } from './route.ts';

export const rollBackRun = route({
  method: 'POST',
  path: '/runs/{runId}/rollback',
  summary: 'Asks for a whole run to be rolled back within 7 days; a second person decides',
  right: 'exchange.commit',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  body: rollBackRunSchema,
  edits: true,
  reply: runViewSchema,
  handle: async ({ params, body: { why } }, rooms, request) => {
    const run = await rooms.runs.get(params.runId);
    refuseStale(run, request.version);
    refuseToRollBack(run, request.now);
    refuseWithDependents(await rollBackView(run, rooms));
    const asked = {
      ...ordererOf(request),
      what: 'rollBack' as const,
      at: request.now.toISOString(),
      why,
      from: run.stage,
    };
    const change = request.change('askRollBackRun', organisationOf(run.path), why);
    return viewOf(await rooms.runs.save(run, { ...run, stage: 'awaitingSecond', asked }, change));
  },
});
