import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type CompletenessRecord, completenessRecordSchema } from '../contract/completeness.ts';

/**
 * One derived item a school, about 0.3 KB and 0.1 for each change: pk `node#<id>`, sk `completeness`. By school: GetItem,
 * 1 read unit. Many: BatchGetItem, 0.5 each. Save: 1 write unit.
 */
export function completenessRepository(table: Table) {
  return {
    of: (nodeId: NodeId): Promise<CompletenessRecord | undefined> =>
      table.get(keyOf(nodeId), completenessRecordSchema),

    ofMany: (nodeIds: readonly NodeId[]): Promise<CompletenessRecord[]> =>
      table.getMany(nodeIds.map(keyOf), completenessRecordSchema),

    /** Puts what was found over the version that was read. Refuses `staleRecord`. */
    async save(before: CompletenessRecord | undefined, after: CompletenessRecord): Promise<void> {
      const item = { ...after, version: (before?.version ?? 0) + 1 };
      await table.putDerivedOver({ ...keyOf(after.nodeId), kind: 'completeness', ...item }, before?.version);
    },
  };
}

export type CompletenessRepository = ReturnType<typeof completenessRepository>;

function keyOf(nodeId: NodeId) {
  return { pk: `node#${nodeId}`, sk: 'completeness' };
}
