import { type Node, nodePageSchema, nodeQuerySchema } from '../contract/nodes.ts';
import { viewOf } from '../rules/nodes.ts';
import { searchFor } from '../rules/search.ts';
import { regionMeant } from './region.ts';
import { route } from './route.ts';

export const listNodes = route({
  method: 'GET',
  path: '/nodes',
  summary: 'Nodes of a kind below a node, by municipality and name; `q` looks for words in them',
  right: 'node.view',
  about: ({ query }) => query.parent ?? 'region',
  open: true,
  query: nodeQuerySchema,
  reply: nodePageSchema,
  handle: async ({ query }, rooms, { principal }) => {
    const { limit, cursor, kind, q } = query;
    if (kind === 'region') {
      const regions = await rooms.nodes.regions();
      return { items: regions.map((node) => viewOf(node, principal !== undefined)) };
    }
    const root = await rooms.nodes.get(query.parent ?? (await regionMeant(principal, rooms)));
    const page = await rooms.nodes.page(kind ?? childKind[root.kind], root, {
      limit,
      cursor,
      matches: q ? searchFor(q) : undefined,
    });
    return { ...page, items: page.items.map((node) => viewOf(node, principal !== undefined)) };
  },
});

const childKind = {
  region: 'municipality',
  municipality: 'school',
  school: 'branch',
  branch: 'branch',
} as const satisfies Record<Node['kind'], Node['kind']>;
