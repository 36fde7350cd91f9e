import { Refusal } from '../../shared/refusal.ts';
import { confirmNodeSchema, nodeParamsSchema, nodeViewSchema } from '../contract/nodes.ts';
import { confirmed, isOpenOn } from '../rules/nodes.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';
import { todayAt } from './today.ts';

export const confirmNode = route({
  method: 'POST',
  path: '/nodes/{nodeId}/confirmations',
  summary: 'The node answers: somebody responsible for it has looked at its record',
  right: 'node.confirm',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  body: confirmNodeSchema,
  creates: true,
  reply: nodeViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const node = await rooms.nodes.get(params.nodeId);
    const today = await todayAt(node.regionId, rooms, request);
    const effectiveAt = body.effectiveAt ?? today;
    if (effectiveAt > today)
      throw new Refusal('badInput', 'A confirmation cannot hold before it is given', undefined, [
        { pointer: '/body/effectiveAt', code: 'inFuture', params: { today } },
      ]);
    if (!isOpenOn(node, effectiveAt))
      throw new Refusal('nodeClosed', `${node.id} is not open on ${effectiveAt}`);
    const by = signedIn(request).sub;
    const after = confirmed(node, { effectiveAt, recordedAt: request.now.toISOString(), by });
    return after === node ? node : rooms.nodes.save(node, after, request.change('nodeConfirmed', node.id));
  },
});
