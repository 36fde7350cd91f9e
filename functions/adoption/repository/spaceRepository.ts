import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type InformationSpace, informationSpaceSchema } from '../contract/space.ts';

/**
 * One item a school with all its reports, about 0.7 KB each: pk `school#<id>`, sk `space`.
 * By school: GetItem, 1 read unit for 4 KB. By schools: BatchGetItem, the same for each. Save: 1 write unit a KB.
 */
export function spaceRepository(table: Table) {
  return {
    async of(nodeId: NodeId): Promise<InformationSpace | undefined> {
      return table.get(keyOf(nodeId), informationSpaceSchema);
    },

    async ofMany(nodeIds: readonly NodeId[]): Promise<InformationSpace[]> {
      return table.getMany(nodeIds.map(keyOf), informationSpaceSchema);
    },

    async save(
      before: InformationSpace | undefined,
      after: InformationSpace,
      change: Change,
    ): Promise<InformationSpace> {
      return table.save({
        key: keyOf(after.nodeId),
        kind: 'space',
        ...(before && { before }),
        after,
        change,
      });
    },
  };
}
export type SpaceRepository = ReturnType<typeof spaceRepository>;

function keyOf(nodeId: NodeId) {
  return { pk: `school#${nodeId}`, sk: 'space' };
}
