import { refuseStale } from '../../shared/sameRecord.ts';
import { decideRunSchema, type Run, runParamsSchema, runViewSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { committingFrom, refuseToDecide, viewOf } from '../rules/stages.ts';
import { refuseWithDependents, rollBackView } from '../working/rollBack.ts';
import { whenAtRest } from '../working/work.ts';
import { ordererOf } from './ordererOf.ts';
import { route } from './route.ts';

export const decideRun = route({
  method: 'PUT',
  path: '/runs/{runId}/decision',
  summary: 'The second person agrees to a large removal or a roll-back, or refuses it',
  right: 'exchange.confirm',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  body: decideRunSchema,
  edits: true,
  reply: runViewSchema,
  handle: async ({ params, body: { agree, why } }, rooms, request) => {
    const run = await rooms.runs.get(params.runId);
    refuseStale(run, request.version);
    const orderer = ordererOf(request);
    const { asked: _asked, ...rest } = run;
    const asked = refuseToDecide(run, orderer.by);
    const scope = organisationOf(run.path);
    if (!agree) {
      const back = { ...rest, stage: asked.from };
      return viewOf(await rooms.runs.save(run, back, request.change('refuseRun', scope, why)));
    }
    if (asked.what === 'rollBack') refuseWithDependents(await rollBackView(run, rooms));
    const after: Run = {
      ...rest,
      ...(asked.what === 'commit' && committingFrom(request.now, asked.by)),
      stage: asked.what === 'commit' ? 'committing' : 'rollingBack',
      orderedBy: orderer,
      why: asked.why,
    };
    await rooms.runs.save(run, after, request.change('agreeRun', scope, why));
    return whenAtRest(run.id, rooms);
  },
});
