import { actParamsSchema, nodeActsViewSchema } from '../contract/acts.ts';
import { revokeActSchema } from '../contract/actsDesk.ts';
import { revoked } from '../rules/acts.ts';
import { actsView, steppingOf } from './actsView.ts';
import { route } from './route.ts';

export const revokeAct = route({
  method: 'PUT',
  path: '/nodes/{nodeId}/acts/{actId}/revocation',
  summary: 'Takes an accepted act out of force from a day on',
  right: 'act.record',
  about: ({ params }) => params.nodeId,
  params: actParamsSchema,
  body: revokeActSchema,
  edits: true,
  reply: nodeActsViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const node = await rooms.nodes.get(params.nodeId);
    const record = { ...(await rooms.acts.of(node)), version: request.version };
    const after = revoked(record, params.actId, { ...(await steppingOf(node, rooms, request)), ...body });
    return actsView(await rooms.acts.save(record, after, request.change('actRevoked', node.id, body.reason)));
  },
});
