import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { runParamsSchema, runViewSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { refuseToCheck } from '../rules/stages.ts';
import { whenAtRest } from '../working/work.ts';
import { ordererOf } from './ordererOf.ts';
import { route } from './route.ts';

export const checkRun = route({
  method: 'POST',
  path: '/runs/{runId}/check',
  summary: 'Checks a package that has been put at its place, however large; nothing is written yet',
  right: 'exchange.check',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  edits: true,
  reply: runViewSchema,
  handle: async ({ params }, rooms, request) => {
    const run = await rooms.runs.get(params.runId);
    refuseStale(run, request.version);
    refuseToCheck(run);
    const got = await rooms.recordFiles.sizeOfPackage(run.id);
    if (got !== run.bytes)
      throw new Refusal('fileNotReceived', 'Put the package at its place first', {
        wanted: run.bytes,
        got: got ?? 0,
      });
    const after = { ...run, stage: 'checking' as const, orderedBy: ordererOf(request) };
    await rooms.runs.save(run, after, request.change('checkPackage', organisationOf(run.path)));
    return whenAtRest(run.id, rooms);
  },
});
