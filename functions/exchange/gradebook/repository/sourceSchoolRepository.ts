import type { Table } from '../../../shared/table.ts';
import type { NodeId } from '../../../shared/words.ts';
import { type Counted, countedSchema, type SourceSchool, sourceSchoolSchema } from '../../contract/pull.ts';

interface Page {
  limit: number;
  cursor?: string | undefined;
}

type Place = Pick<SourceSchool, 'nodeId' | 'path'>;

/**
 * One short item a school for what was last taken from its gradebook, and one beside it for what became of the counts
 * sent on: two writers, so that neither waits for the other. Both are derived and may be written again at any time.
 * A school: GetItem, 0.5 read units. Many: BatchGetItem, 0.5 units each. Schools of a region or municipality: one query,
 * 0.5 units for 8 of them. Saves: 1 write unit each.
 */
export function sourceSchoolRepository(table: Table) {
  return {
    async ofMany(regionId: NodeId, schools: readonly Place[]): Promise<Map<NodeId, SourceSchool>> {
      const found = await table.getMany(
        schools.map((school) => keyOf(regionId, school)),
        sourceSchoolSchema,
        { consistent: true },
      );
      return new Map(found.map((one) => [one.nodeId, one]));
    },

    async page(regionId: NodeId, municipalityId: NodeId | undefined, { limit, cursor }: Page) {
      const beginsWith = `school#${municipalityId ? `${municipalityId}#` : ''}`;
      const query = { pk: pkOf(regionId), beginsWith, limit };
      return table.query({ ...query, ...(cursor && { cursor }) }, sourceSchoolSchema);
    },

    /** A region has as many as it has schools. */
    async all(regionId: NodeId): Promise<SourceSchool[]> {
      return table.queryAll({ pk: pkOf(regionId), beginsWith: 'school#' }, sourceSchoolSchema);
    },

    async save(regionId: NodeId, school: SourceSchool): Promise<void> {
      await table.putDerived([{ ...keyOf(regionId, school), kind: 'sourceSchool', ...school }]);
    },

    async counted(regionId: NodeId, schoolIds: readonly NodeId[]): Promise<Map<NodeId, Counted>> {
      const found = await table.getMany(
        schoolIds.map((id) => countedKeyOf(regionId, id)),
        countedSchema,
      );
      return new Map(found.map((one) => [one.nodeId, one]));
    },

    async saveCounted(regionId: NodeId, counted: Counted): Promise<void> {
      const key = countedKeyOf(regionId, counted.nodeId);
      await table.putDerived([{ ...key, kind: 'sourceCounted', ...counted }]);
    },
  };
}
export type SourceSchoolRepository = ReturnType<typeof sourceSchoolRepository>;

const pkOf = (regionId: NodeId) => `sources#${regionId}`;
const keyOf = (regionId: NodeId, { nodeId, path }: Place) => ({
  pk: pkOf(regionId),
  sk: `school#${path[1] ?? ''}#${nodeId}`,
});
const countedKeyOf = (regionId: NodeId, nodeId: NodeId) => ({ pk: pkOf(regionId), sk: `counted#${nodeId}` });
