import { Refusal } from '../../../shared/refusal.ts';
import { refuseStale } from '../../../shared/sameRecord.ts';
import { pullParamsSchema, pullViewSchema } from '../../contract/pull.ts';
import { ordererOf } from '../../routes/ordererOf.ts';
import { route } from '../../routes/route.ts';
import { pullView } from '../working/work.ts';

export const resumePull = route({
  method: 'POST',
  path: '/gradebook/pulls/{pullId}/resumption',
  summary:
    'Asks again about the schools that a pull could not read, or goes on with one that was interrupted',
  right: 'exchange.pull',
  about: async ({ params }, { pulls }) => (await pulls.get(params.pullId)).path.at(-1) ?? '',
  params: pullParamsSchema,
  edits: true,
  reply: pullViewSchema,
  handle: async ({ params }, rooms, request) => {
    const pull = await rooms.pulls.get(params.pullId);
    refuseStale(pull, request.version);
    if (pull.stage !== 'incomplete' && pull.stage !== 'interrupted')
      throw new Refusal('pullNotInStage', `Pull ${pull.id} is ${pull.stage}`, { stage: pull.stage });
    const listed = await rooms.pullFiles.list(pull.id);
    const work = await rooms.pulls.work(pull.id);
    if (listed && work)
      await rooms.pulls.saveWork(pull.id, work, { next: 0, of: listed.length, workedMs: work.workedMs });
    const { fault: _fault, outcome: _outcome, endedAt: _ended, ...rest } = pull;
    const stage = listed ? ('pulling' as const) : ('ordered' as const);
    const change = request.change('resumePull', pull.path.at(-1) ?? '');
    const after = { ...rest, stage, orderedBy: ordererOf(request) };
    return pullView(await rooms.pulls.save(pull, after, change), rooms);
  },
});
