import { nodeActsViewSchema } from '../contract/acts.ts';
import { nodeParamsSchema } from '../contract/nodes.ts';
import { actsView } from './actsView.ts';
import { route } from './route.ts';

export const listActs = route({
  method: 'GET',
  path: '/nodes/{nodeId}/acts',
  summary: 'Acts of a node with every step of each',
  right: 'act.view',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  reply: nodeActsViewSchema,
  handle: async ({ params }, { nodes, acts }) => actsView(await acts.of(await nodes.get(params.nodeId))),
});
