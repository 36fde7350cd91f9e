import { nodeDetailSchema, nodeParamsSchema } from '../contract/nodes.ts';
import { latestName, pathOfNode, viewOf } from '../rules/nodes.ts';
import { route } from './route.ts';

export const getNode = route({
  method: 'GET',
  path: '/nodes/{nodeId}',
  summary: 'A node and those above it',
  right: 'node.view',
  about: ({ params }) => params.nodeId,
  open: true,
  params: nodeParamsSchema,
  reply: nodeDetailSchema,
  handle: async ({ params }, { nodes }, { principal }) => {
    const node = await nodes.get(params.nodeId);
    const above = pathOfNode(node).slice(0, -1);
    const found = await nodes.getMany(above);
    const parents = above.flatMap((id) => found.find((one) => one.id === id) ?? []);
    return {
      ...viewOf(node, principal !== undefined),
      parents: parents.map((one) => ({ id: one.id, kind: one.kind, name: latestName(one) })),
    };
  },
});
