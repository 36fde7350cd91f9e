import { spaceViewSchema } from '../contract/space.ts';
import { schoolParamsSchema } from '../contract/words.ts';
import { spaceView } from '../views.ts';
import { route } from './route.ts';

export const getSpace = route({
  method: 'GET',
  path: '/schools/{nodeId}/space',
  summary: 'How far a school has filled its information space, check by check',
  right: 'space.view',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  reply: spaceViewSchema,
  handle: async ({ params }, { spaces, school, today }) => {
    const { nodeId, path } = await school(params.nodeId);
    return spaceView(nodeId, await spaces.of(nodeId), await today(path[0] ?? nodeId));
  },
});
