import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { commitRunSchema, runParamsSchema, runViewSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { committingFrom, needsSecond, refuseToCommit, viewOf } from '../rules/stages.ts';
import { whenAtRest } from '../working/work.ts';
import { ordererOf } from './ordererOf.ts';
import { route } from './route.ts';

export const commitRun = route({
  method: 'POST',
  path: '/runs/{runId}/commit',
  summary:
    'Writes what the difference shows; a package that removes over 5 % of a school waits for a second person',
  right: 'exchange.commit',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  body: commitRunSchema,
  edits: true,
  reply: runViewSchema,
  handle: async ({ params, body: { why } }, rooms, request) => {
    const run = await rooms.runs.get(params.runId);
    refuseStale(run, request.version);
    refuseToCommit(run);
    await rooms.recordFiles.sharedOut(run.id);
    const orderer = ordererOf(request);
    if (needsSecond(run)) {
      if (!why) throw new Refusal('reasonNeeded', 'Say why so much is to be removed');
      const asked = {
        ...orderer,
        what: 'commit',
        at: request.now.toISOString(),
        why,
        from: run.stage,
      } as const;
      const change = request.change('askCommitRun', organisationOf(run.path), why);
      return viewOf(await rooms.runs.save(run, { ...run, stage: 'awaitingSecond', asked }, change));
    }
    const after = {
      ...run,
      ...committingFrom(request.now, orderer.by),
      stage: 'committing' as const,
      orderedBy: orderer,
    };
    await rooms.runs.save(run, after, request.change('commitRun', organisationOf(run.path)));
    return whenAtRest(run.id, rooms);
  },
});
