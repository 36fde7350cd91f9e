import { pullParamsSchema, pullViewSchema } from '../../contract/pull.ts';
import { route } from '../../routes/route.ts';
import { pullView } from '../working/work.ts';

export const getPull = route({
  method: 'GET',
  path: '/gradebook/pulls/{pullId}',
  summary: 'A pull: how far it has come, and what it brought',
  right: 'exchange.board',
  about: async ({ params }, { pulls }) => (await pulls.get(params.pullId)).path.at(-1) ?? '',
  params: pullParamsSchema,
  reply: pullViewSchema,
  handle: async ({ params }, rooms) => pullView(await rooms.pulls.get(params.pullId), rooms),
});
