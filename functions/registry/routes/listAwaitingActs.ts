import { awaitingActsPageSchema, deskQuerySchema } from '../contract/actsDesk.ts';
import { awaitingIn } from '../rules/acts.ts';
import { route } from './route.ts';

export const listAwaitingActs = route({
  method: 'GET',
  path: '/acts',
  summary: 'Acts that await acceptance at a municipality or the region, the longest waiting first',
  right: 'act.view',
  about: ({ query }) => query.desk,
  query: deskQuerySchema,
  reply: awaitingActsPageSchema,
  handle: async ({ query }, { acts, nodes }) => {
    const page = await acts.awaiting(query.desk, query);
    const standing = new Map(
      (await nodes.getMany(page.items.map(({ nodeId }) => nodeId))).map((node) => [node.id, node]),
    );
    const items = page.items.flatMap((record) => {
      const node = standing.get(record.nodeId);
      if (!node) return [];
      const { id, kind, names } = node;
      return [{ nodeId: id, kind, names, version: record.version, acts: awaitingIn(record) }];
    });
    return { ...page, items };
  },
});
