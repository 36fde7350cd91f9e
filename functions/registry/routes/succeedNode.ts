import { refuseStale } from '../../shared/sameRecord.ts';
import { type Node, nodeParamsSchema, nodeViewSchema } from '../contract/nodes.ts';
import { succeedNodeSchema } from '../contract/succession.ts';
import type { RegistryRooms } from '../rooms.ts';
import { isOpenOn } from '../rules/nodes.ts';
import { heirsOf, succeeded } from '../rules/succession.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';

export const succeedNode = route({
  method: 'POST',
  path: '/nodes/{nodeId}/successions',
  summary: 'Merges, splits, closes or renames a node from a day on, by an act; both histories are kept',
  right: 'node.succeed',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  body: succeedNodeSchema,
  edits: true,
  reply: nodeViewSchema,
  handle: async ({ params, body }, { nodes }, request) => {
    const node = await nodes.get(params.nodeId);
    refuseStale(node, request.version);
    const heirs = await Promise.all(heirsOf(body).map((id) => nodes.get(id)));
    const made = succeeded(
      node,
      heirs,
      body,
      { recordedAt: request.now.toISOString(), recordedBy: signedIn(request).sub },
      await openChildren(nodes, node, body.on),
    );
    for (const [index, heir] of made.heirs.entries()) {
      const before = heirs[index];
      if (before && heir !== before)
        await nodes.save(before, heir, request.change('nodeInherited', heir.id, body.actNumber));
    }
    return nodes.save(node, made.node, request.change('nodeSucceeded', node.id, body.actNumber));
  },
});

async function openChildren(nodes: RegistryRooms['nodes'], node: Node, on: string): Promise<number> {
  if (node.kind !== 'municipality' && node.kind !== 'school') return 0;
  return (await nodes.children(node.id)).filter((child) => isOpenOn(child, on)).length;
}
