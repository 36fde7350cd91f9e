import type { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import { encodeCursor } from '../../shared/cursor.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Node, type NodeKind, nodeSchema } from '../contract/nodes.ts';
import { latestName } from '../rules/nodes.ts';
import { plainWords } from '../rules/search.ts';

/**
 * One item a node, about 1.2 KB: pk `node#<id>`, sk `node`. The kind of its record is the kind of the node.
 *
 * | question | how | cost (read units, eventually consistent unless said) |
 * | node by id | GetItem, consistent | 1 (2 above 4 KB) |
 * | nodes by ids | BatchGetItem | 0.5 each |
 * | children of a node | `nodesByParent`: pk the parent, sk `<kind>#<name>#<id>` | 0.5 for each 4 KB: 24 schools 4 |
 * | municipalities of a region | `nodesByKind`: pk `<region>#municipality` | 34 nodes 6 |
 * | schools of a municipality or region | `nodesByKind`: pk `<region>#school`, sk `<municipality>#<name>#<id>` | 816 nodes 121 |
 * | words in a list | the same pages, filtered as they are read | at most the list's cost |
 * | save | PutItem on the version that was read | 2 + 2 for each index, twice when its key changes |
 */
const indexes = {
  byParent: { name: 'nodesByParent', pk: 'parentKey', sk: 'parentSort' },
  byKind: { name: 'nodesByKind', pk: 'kindKey', sk: 'kindSort' },
} as const;

/** Nodes read at once while words are looked for among them. */
const searchPage = 250;

export interface NodePageAsked {
  limit: number;
  cursor?: string | undefined;
  matches?: ((node: Node) => boolean) | undefined;
}

type Stored = z.infer<typeof nodeSchema>;

export function nodeRepository(table: Table) {
  async function find(id: NodeId): Promise<Node | undefined> {
    return table.get(keyOf(id), nodeSchema);
  }

  function under(kind: NodeKind, root: Pick<Node, 'id' | 'kind' | 'regionId'>) {
    if (root.kind === 'school' || root.kind === 'branch')
      return { pk: root.id, beginsWith: `${kind}#`, index: indexes.byParent };
    const inRegion = { pk: kindKeyOf(kind, root.regionId), index: indexes.byKind };
    return root.kind === 'municipality' && kind !== 'municipality'
      ? { ...inRegion, beginsWith: `${root.id}#` }
      : inRegion;
  }

  return {
    find,

    /** Refuses an unknown node with `notFound`. */
    async get(id: NodeId): Promise<Node> {
      const node = await find(id);
      if (!node) throw new Refusal('notFound', `No node ${id}`, { node: id });
      return node;
    },

    getMany: (ids: readonly NodeId[]): Promise<Stored[]> =>
      table.getMany([...new Set(ids)].map(keyOf), nodeSchema),

    regions: (): Promise<Node[]> =>
      table.queryAll({ pk: kindKeyOf('region'), index: indexes.byKind }, nodeSchema),

    /** All nodes of a kind below a region or municipality, or the branches of a school, by municipality and name. */
    all: (kind: NodeKind, root: Pick<Node, 'id' | 'kind' | 'regionId'>): Promise<Node[]> =>
      table.queryAll(under(kind, root), nodeSchema),

    children: (id: NodeId): Promise<Node[]> =>
      table.queryAll({ pk: id, index: indexes.byParent }, nodeSchema),

    /** A page of the same list, or of its nodes that match; the cursor continues after the last one shown. */
    async page(
      kind: NodeKind,
      root: Pick<Node, 'id' | 'kind' | 'regionId'>,
      { limit, cursor, matches }: NodePageAsked,
    ): Promise<{ items: Node[]; next?: string }> {
      const input = under(kind, root);
      if (!matches) return table.query({ ...input, limit, ...(cursor && { cursor }) }, nodeSchema);
      const found: Node[] = [];
      let from = cursor;
      do {
        const page = await table.query(
          { ...input, limit: searchPage, ...(from && { cursor: from }) },
          nodeSchema,
        );
        found.push(...page.items.filter(matches));
        from = page.next;
      } while (from && found.length <= limit);
      const items = found.slice(0, limit);
      const last = items.at(-1);
      const goesOn = found.length > limit || from !== undefined;
      return goesOn && last ? { items, next: cursorAfter(last, input.index) } : { items };
    },

    save(before: Node | undefined, after: Node, change: Change): Promise<Node> {
      return table.save({
        key: keyOf(after.id),
        kind: after.kind,
        ...(before && { before }),
        after,
        change,
        index: indexKeysOf(after),
      });
    },
  };
}

export type NodeRepository = ReturnType<typeof nodeRepository>;

function keyOf(id: NodeId) {
  return { pk: `node#${id}`, sk: 'node' };
}

function kindKeyOf(kind: NodeKind, regionId?: NodeId): string {
  return kind === 'region' ? 'region' : `${regionId}#${kind}`;
}

/** Names sort by their plain words. A municipality's schools stand together by its id, which no rename moves. */
function indexKeysOf(node: Node): Record<string, string> {
  const name = plainWords(latestName(node).ru).join(' ').slice(0, 200);
  return {
    ...(node.parentId && { parentKey: node.parentId, parentSort: `${node.kind}#${name}#${node.id}` }),
    kindKey: kindKeyOf(node.kind, node.regionId),
    kindSort:
      node.kind === 'municipality' ? `${name}#${node.id}` : `${node.municipalityId ?? ''}#${name}#${node.id}`,
  };
}

function cursorAfter(node: Node, index: { pk: string; sk: string }): string {
  const keys = indexKeysOf(node);
  return encodeCursor({ ...keyOf(node.id), [index.pk]: keys[index.pk], [index.sk]: keys[index.sk] });
}
