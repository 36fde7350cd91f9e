import { editNodeSchema } from '../contract/editing.ts';
import { nodeParamsSchema, nodeViewSchema } from '../contract/nodes.ts';
import { edited } from '../rules/nodes.ts';
import { route } from './route.ts';

export const editNode = route({
  method: 'PUT',
  path: '/nodes/{nodeId}',
  summary: 'Edits what a node’s record says; its name, and its end, change by succession only',
  right: 'node.edit',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  body: editNodeSchema,
  edits: true,
  reply: nodeViewSchema,
  handle: async ({ params, body }, { nodes }, request) => {
    const node = { ...(await nodes.get(params.nodeId)), version: request.version };
    return nodes.save(node, edited(node, body), request.change('nodeEdited', node.id));
  },
});
