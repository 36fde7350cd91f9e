import { completenessViewSchema } from '../contract/completeness.ts';
import { nodeParamsSchema } from '../contract/nodes.ts';
import { completenessView } from '../rules/completeness.ts';
import { route } from './route.ts';
import { schoolAt } from './schoolAt.ts';

export const getCompleteness = route({
  method: 'GET',
  path: '/nodes/{nodeId}/completeness',
  summary: 'How complete the record of a school is, rule by rule',
  right: 'completeness.view',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  reply: completenessViewSchema,
  handle: async ({ params: { nodeId } }, rooms) =>
    completenessView(await schoolAt(nodeId, rooms), await rooms.completeness.of(nodeId)),
});
