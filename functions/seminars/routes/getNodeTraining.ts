import { Refusal } from '../../shared/refusal.ts';
import { nodeParamsSchema, nodeTrainingSchema } from '../contract/coverage.ts';
import { dutiesOf, rowOf } from '../coverage.ts';
import { route } from './route.ts';

export const getNodeTraining = route({
  method: 'GET',
  path: '/nodes/{nodeId}/training',
  summary: 'How an organisation stands with each duty, and all its sign-ups',
  right: 'coverage.view',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  reply: nodeTrainingSchema,
  handle: async ({ params: { nodeId } }, rooms, { now }) => {
    const node = await rooms.register.node(nodeId);
    if (!node) throw new Refusal('notFound', `No node ${nodeId}`, { node: nodeId });
    const [training, { today }] = await Promise.all([
      rooms.trainings.find(nodeId),
      rooms.momentIn(node.regionId, now),
    ]);
    return {
      nodeId,
      duties: dutiesOf(node.kind).map((duty) => ({ duty, ...rowOf(node, training, duty, today) })),
      entries: training?.entries ?? [],
    };
  },
});
