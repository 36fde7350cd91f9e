import { actParamsSchema, nodeActsViewSchema } from '../contract/acts.ts';
import { accepted, actOf } from '../rules/acts.ts';
import { actsView, steppingOf } from './actsView.ts';
import { route } from './route.ts';

export const acceptAct = route({
  method: 'PUT',
  path: '/nodes/{nodeId}/acts/{actId}/acceptance',
  summary: 'Accepts an act that another person recorded',
  right: 'act.accept',
  about: ({ params }) => params.nodeId,
  params: actParamsSchema,
  edits: true,
  reply: nodeActsViewSchema,
  handle: async ({ params }, rooms, request) => {
    const node = await rooms.nodes.get(params.nodeId);
    const record = { ...(await rooms.acts.of(node)), version: request.version };
    const after = accepted(record, params.actId, await steppingOf(node, rooms, request));
    return actsView(
      await rooms.acts.save(
        record,
        after,
        request.change('actAccepted', node.id, actOf(record, params.actId).number),
      ),
    );
  },
});
