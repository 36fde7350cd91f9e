import { Refusal } from '../../shared/refusal.ts';
import { completenessViewSchema, correctNodeSchema } from '../contract/completeness.ts';
import { nodeParamsSchema } from '../contract/nodes.ts';
import { completenessView, corrected, fieldOf, isLacking } from '../rules/completeness.ts';
import { route } from './route.ts';
import { schoolAt } from './schoolAt.ts';

export const correctNode = route({
  method: 'PUT',
  path: '/nodes/{nodeId}/completeness',
  summary: 'Fill in one field that the check of a school’s record has found lacking or unlikely',
  right: 'node.complete',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  body: correctNodeSchema,
  edits: true,
  reply: completenessViewSchema,
  handle: async ({ params: { nodeId }, body }, rooms, request) => {
    const read = await schoolAt(nodeId, rooms);
    const field = fieldOf(body);
    const node = { ...read, version: request.version };
    if (read.version === request.version && !isLacking(read, field))
      throw new Refusal('fieldInOrder', `The check has nothing against ${field}`, { field });
    const { after, still } = corrected(node, body);
    if (still)
      throw new Refusal('badInput', `With this ${field} the check still fails`, undefined, [
        { pointer: `/body/${field}`, code: 'stillLacking', params: { rule: still } },
      ]);
    const saved = await rooms.nodes.save(node, after, request.change('nodeCorrected', nodeId));
    return completenessView(saved, await rooms.completeness.of(nodeId));
  },
});
