import { trustParamsSchema, trustViewSchema } from '../../contract/trust.ts';
import { route } from '../../routes/route.ts';
import { todayAt } from '../hearing.ts';
import { pathOf } from '../rules/gradebookWord.ts';
import { trustView } from '../rules/score.ts';

export const getSchoolTrust = route({
  method: 'GET',
  path: '/trust/schools/{nodeId}',
  summary: 'What the register, the platform and the monitoring form say of a school, field by field',
  right: 'exchange.view',
  about: ({ params }) => params.nodeId,
  params: trustParamsSchema,
  reply: trustViewSchema,
  handle: async ({ params: { nodeId } }, rooms) => {
    const idPath = await rooms.paths.pathOf(nodeId);
    const path = pathOf(idPath) ?? [idPath[0] ?? nodeId, nodeId, nodeId];
    const heard = (await rooms.trust.find(path)) ?? { path, words: {}, version: 0 };
    return trustView(heard, await todayAt(path[0], rooms));
  },
});
