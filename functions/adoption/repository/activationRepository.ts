import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Activation, activationSchema } from '../contract/activation.ts';

/**
 * One item a school with all its steps, 1 to 3 KB: pk `school#<id>`, sk `activation`.
 * By school: GetItem, 1 read unit for 4 KB. By schools: BatchGetItem, the same for each. Save: 1 write unit a KB.
 */
export function activationRepository(table: Table) {
  return {
    async of(nodeId: NodeId): Promise<Activation | undefined> {
      return table.get(keyOf(nodeId), activationSchema);
    },

    async ofMany(nodeIds: readonly NodeId[], options: { consistent?: boolean } = {}): Promise<Activation[]> {
      return table.getMany(nodeIds.map(keyOf), activationSchema, options);
    },

    async save(before: Activation | undefined, after: Activation, change: Change): Promise<Activation> {
      return table.save({
        key: keyOf(after.nodeId),
        kind: 'activation',
        ...(before && { before }),
        after,
        change,
      });
    },
  };
}
export type ActivationRepository = ReturnType<typeof activationRepository>;

function keyOf(nodeId: NodeId) {
  return { pk: `school#${nodeId}`, sk: 'activation' };
}
