import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type NodeActs, nodeActsSchema } from '../contract/acts.ts';
import type { Node } from '../contract/nodes.ts';
import { awaitingIn, deskOf } from '../rules/acts.ts';
import { pathOfNode } from '../rules/nodes.ts';

const byDesk = { name: 'actsByDesk', pk: 'deskKey', sk: 'deskSort' } as const;

/**
 * One item a node with all its acts: pk `acts#<nodeId>`, sk `acts`; 0.6 KB an act, so no two acts of a node are ever
 * decided apart. Acts of a node: GetItem, consistent, 1 read unit for 6 acts. Of many nodes: BatchGetItem,
 * 0.5 units each. Save: PutItem on the version that was read, 1 write unit for each KB, and as much again while acts
 * of the node await acceptance: `actsByDesk` holds those records only, the longest waiting first, 0.5 read units for 6 acts.
 */
export function actsRepository(table: Table) {
  return {
    /** A node without acts has an empty record of version 0. */
    async of(node: Node): Promise<NodeActs> {
      const record = await table.get(keyOf(node.id), nodeActsSchema);
      return record ?? { nodeId: node.id, path: pathOfNode(node), acts: [], version: 0 };
    },

    find: (nodeId: NodeId): Promise<NodeActs | undefined> => table.get(keyOf(nodeId), nodeActsSchema),

    ofMany: (nodeIds: readonly NodeId[]): Promise<NodeActs[]> =>
      table.getMany([...new Set(nodeIds)].map(keyOf), nodeActsSchema),

    /** Records with acts that await the people of a desk. */
    awaiting: (desk: NodeId, { limit, cursor }: { limit: number; cursor?: string | undefined }) =>
      table.query({ pk: desk, index: byDesk, limit, ...(cursor && { cursor }) }, nodeActsSchema),

    save(before: NodeActs, after: NodeActs, change: Change): Promise<NodeActs> {
      return table.save({
        key: keyOf(after.nodeId),
        kind: 'acts',
        ...(before.version > 0 && { before }),
        after,
        change,
        index: deskKeysOf(after),
      });
    },
  };
}

export type ActsRepository = ReturnType<typeof actsRepository>;

function keyOf(nodeId: NodeId) {
  return { pk: `acts#${nodeId}`, sk: 'acts' };
}

/** None while nothing waits, so that the index holds the desks' work and no more. */
function deskKeysOf(record: NodeActs): Record<string, string> {
  const waitsSince = awaitingIn(record)
    .flatMap(({ steps }) => steps[0]?.recordedAt ?? [])
    .sort()[0];
  const desk = deskOf(record.path);
  return waitsSince && desk ? { deskKey: desk, deskSort: `${waitsSince}#${record.nodeId}` } : {};
}
