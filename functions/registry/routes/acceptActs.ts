import type { z } from 'zod';
import { covers, reach } from '../../shared/access/admit.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { NodeId } from '../../shared/words.ts';
import { acceptActsSchema, acceptedActsSchema } from '../contract/actsDesk.ts';
import type { RegistryRooms } from '../rooms.ts';
import { accepted, actOf } from '../rules/acts.ts';
import { steppingOf } from './actsView.ts';
import { nodeByNode } from './nodeByNode.ts';
import { route } from './route.ts';

type AcceptanceAsked = z.infer<typeof acceptActsSchema>['items'][number];

export const acceptActs = route({
  method: 'POST',
  path: '/acts/acceptances',
  summary: 'Accepts a list of acts; each is accepted or refused for itself',
  right: 'act.accept',
  about: 'own',
  body: acceptActsSchema,
  reply: acceptedActsSchema,
  handle: async ({ body }, rooms, request) => {
    const refusals = new Map<AcceptanceAsked, Refusal>();
    await nodeByNode(body.items, async (nodeId, items) => {
      for (const item of items) {
        const refusal = await acceptOne(nodeId, item.actId, rooms, request);
        if (refusal) refusals.set(item, refusal);
      }
    });
    return {
      accepted: body.items.filter((item) => !refusals.has(item)),
      refused: body.items.flatMap((item) => {
        const refusal = refusals.get(item);
        return refusal
          ? [{ ...item, code: refusal.code, ...(refusal.params && { params: refusal.params }) }]
          : [];
      }),
    };
  },
});

/** Cost: 3 reads and 1 write an act. */
async function acceptOne(
  nodeId: NodeId,
  actId: string,
  rooms: RegistryRooms,
  request: RequestContext,
): Promise<Refusal | undefined> {
  try {
    const scope = reach(request.principal, 'act.accept');
    if (!covers(scope, request.principal, await rooms.paths.pathOf(nodeId)))
      return new Refusal('foreignNode', `Your right covers your own ${scope} only`);
    const node = await rooms.nodes.get(nodeId);
    const record = await rooms.acts.of(node);
    const after = accepted(record, actId, await steppingOf(node, rooms, request));
    await rooms.acts.save(record, after, request.change('actAccepted', nodeId, actOf(record, actId).number));
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
