import { decodeCursor, encodeCursor } from '../../../shared/cursor.ts';
import { trustListQuerySchema, trustPageSchema } from '../../contract/trust.ts';
import { route } from '../../routes/route.ts';
import { againstOf, countsOf, isAsked, rowsAfter, trustRows } from '../rules/lists.ts';

export const listTrust = route({
  method: 'GET',
  path: '/trust/schools',
  summary:
    'Schools of a region or municipality by how far the register, the platform and forms agree on them',
  right: 'exchange.view',
  about: ({ query }) => query.node,
  query: trustListQuerySchema,
  reply: trustPageSchema,
  handle: async ({ query }, { trust, paths, register }) => {
    const [regionId = query.node, municipalityId] = await paths.pathOf(query.node);
    const standing = municipalityId && (await trust.standing(regionId, municipalityId));
    const standings = municipalityId ? (standing ? [standing] : []) : await trust.standings(regionId);
    const all = trustRows(standings);
    const asked = all.filter((row) => isAsked(row, query));
    const left = rowsAfter(asked, query.cursor ? decodeCursor(query.cursor).nodeId : undefined);
    const items = left.slice(0, query.limit);
    const last = items.at(-1);
    const named = await register.nodes(items.map(({ nodeId }) => nodeId));
    const names = new Map(named.map((node) => [node.id, node.names]));
    return {
      items: items.map((row) => ({ ...row, names: names.get(row.nodeId) ?? [] })),
      ...(last && left.length > query.limit && { next: encodeCursor({ nodeId: last.nodeId }) }),
      counts: countsOf(all),
      against: againstOf(all),
    };
  },
});
