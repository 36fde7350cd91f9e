import { refuseStale } from '../../shared/sameRecord.ts';
import { runParamsSchema, runViewSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { refuseToCompare } from '../rules/stages.ts';
import { whenAtRest } from '../working/work.ts';
import { ordererOf } from './ordererOf.ts';
import { route } from './route.ts';

export const compareRun = route({
  method: 'POST',
  path: '/runs/{runId}/comparison',
  summary: 'Works out what a clean package would change at each school, and changes nothing',
  right: 'exchange.commit',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  edits: true,
  reply: runViewSchema,
  handle: async ({ params }, rooms, request) => {
    const run = await rooms.runs.get(params.runId);
    refuseStale(run, request.version);
    refuseToCompare(run);
    await rooms.recordFiles.package(run.id);
    const { difference: _before, ...rest } = run;
    await rooms.runs.save(
      run,
      { ...rest, stage: 'comparing', orderedBy: ordererOf(request) },
      request.change('compareRun', organisationOf(run.path)),
    );
    return whenAtRest(run.id, rooms);
  },
});
