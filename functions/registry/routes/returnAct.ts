import { actParamsSchema, nodeActsViewSchema } from '../contract/acts.ts';
import { returnActSchema } from '../contract/actsDesk.ts';
import { returned } from '../rules/acts.ts';
import { actsView, steppingOf } from './actsView.ts';
import { route } from './route.ts';

export const returnAct = route({
  method: 'PUT',
  path: '/nodes/{nodeId}/acts/{actId}/return',
  summary: 'Hands an act back with a reason, to be recorded anew',
  right: 'act.accept',
  about: ({ params }) => params.nodeId,
  params: actParamsSchema,
  body: returnActSchema,
  edits: true,
  reply: nodeActsViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const node = await rooms.nodes.get(params.nodeId);
    const record = { ...(await rooms.acts.of(node)), version: request.version };
    const after = returned(record, params.actId, { ...(await steppingOf(node, rooms, request)), ...body });
    return actsView(
      await rooms.acts.save(record, after, request.change('actReturned', node.id, body.reason)),
    );
  },
});
