import { refuseStale } from '../../shared/sameRecord.ts';
import { runParamsSchema, runViewSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { stageToRestart } from '../rules/stages.ts';
import { whenAtRest } from '../working/work.ts';
import { ordererOf } from './ordererOf.ts';
import { route } from './route.ts';

export const restartRun = route({
  method: 'POST',
  path: '/runs/{runId}/restart',
  summary: 'Begins a stage again that was given up or has fallen silent; it goes on where it was',
  right: 'exchange.commit',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  edits: true,
  reply: runViewSchema,
  handle: async ({ params }, rooms, request) => {
    const run = await rooms.runs.get(params.runId);
    refuseStale(run, request.version);
    const work = await rooms.runs.work(run.id);
    const stage = stageToRestart(run, work?.movedAt, request.now);
    if (work) await rooms.runs.saveWork(run.id, work, { ...work, tries: 0 });
    const { stop: _stopped, ...rest } = run;
    await rooms.runs.save(
      run,
      { ...rest, stage, orderedBy: ordererOf(request) },
      request.change('restartRun', organisationOf(run.path)),
    );
    return whenAtRest(run.id, rooms);
  },
});
