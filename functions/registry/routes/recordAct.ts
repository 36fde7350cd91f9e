import { refuseReusedKey } from '../../shared/sameRecord.ts';
import { newActSchema, nodeActsViewSchema } from '../contract/acts.ts';
import { nodeParamsSchema } from '../contract/nodes.ts';
import { recorded } from '../rules/acts.ts';
import { actsView, steppingOf } from './actsView.ts';
import { route } from './route.ts';

export const recordAct = route({
  method: 'POST',
  path: '/nodes/{nodeId}/acts',
  summary: 'Records an act; it counts when another person has accepted it',
  right: 'act.record',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  body: newActSchema,
  creates: true,
  reply: nodeActsViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const node = await rooms.nodes.get(params.nodeId);
    const record = await rooms.acts.of(node);
    const id = request.newId();
    const made = record.acts.find((act) => act.id === id);
    if (made) {
      refuseReusedKey(made, body);
      return actsView(record);
    }
    const after = recorded(record, body, id, await steppingOf(node, rooms, request));
    return actsView(
      await rooms.acts.save(record, after, request.change('actRecorded', node.id, body.number)),
    );
  },
});
