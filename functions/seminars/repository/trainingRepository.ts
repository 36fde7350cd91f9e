import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Training, trainingSchema } from '../contract/coverage.ts';

const byMunicipality = { name: 'trainingByMunicipality', pk: 'trainingKey', sk: 'trainingSort' } as const;

/**
 * What a node's training is judged by, derived from acts and sessions: pk `training#<node>`, sk `training`, 0.3 KB and 0.3 KB
 * a sign-up. One: GetItem, 1 read unit. Of many: BatchGetItem, 0.5 units each. Of a municipality with its schools:
 * `trainingByMunicipality`, one query, 0.1 units a node. Save: 2 write units.
 */
export function trainingRepository(table: Table) {
  return {
    find: (nodeId: NodeId): Promise<Training | undefined> => table.get(keyOf(nodeId), trainingSchema),

    getMany: (nodeIds: readonly NodeId[]): Promise<Training[]> =>
      table.getMany([...new Set(nodeIds)].map(keyOf), trainingSchema),

    ofMunicipality: (municipalityId: NodeId): Promise<Training[]> =>
      table.queryAll({ pk: municipalityId, index: byMunicipality }, trainingSchema),

    /** Over the version that was read; refuses with `staleRecord`. */
    save(before: Training, after: Training): Promise<void> {
      const [, municipality] = after.path;
      return table.putDerivedOver(
        {
          ...keyOf(after.nodeId),
          kind: 'training',
          ...(municipality && { trainingKey: municipality, trainingSort: after.nodeId }),
          ...after,
          version: before.version + 1,
        },
        before.version === 0 ? undefined : before.version,
      );
    },
  };
}
export type TrainingRepository = ReturnType<typeof trainingRepository>;

function keyOf(nodeId: NodeId) {
  return { pk: `training#${nodeId}`, sk: 'training' };
}
