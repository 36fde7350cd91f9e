import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import type { Day, NodeId } from '../../../shared/words.ts';
import {
  type MunicipalTrust,
  municipalTrustSchema,
  type SchoolTrust,
  schoolTrustSchema,
  type TrustStanding,
} from '../../contract/trust.ts';

type Path = SchoolTrust['path'];

/** So many others may write in between before it is a fault. */
const mostTries = 8;

interface Judging {
  rules: number;
  on: Day;
  rows: Readonly<Record<NodeId, TrustStanding>>;
}

/**
 * What was heard of each school, one item of about 1 KB, and how the schools of a municipality came out, one item of 90
 * bytes a school. Both are derived; nothing is read but what is asked for.
 *
 * | question | how | cost |
 * |---|---|---|
 * | a school | GetItem `trust#<region>`, `school#<municipality>#<school>` | 1 read unit |
 * | those that were told of | BatchGetItem, consistent | 1 read unit each |
 * | those of a municipality | query, begins `school#<municipality>#` | 0.5 read units for 4 of them |
 * | all standings of a region | query `trust#<region>`, begins `place#` | 0.5 read units for 4 KB: 9 for 816 schools |
 * | one standing | GetItem, `place#<municipality>` | 1 read unit |
 * | save | PutItem on the version that was read | a school 1 write unit, a standing 1 for 11 schools |
 */
export function trustRepository(table: Table) {
  async function standing(regionId: NodeId, municipalityId: NodeId): Promise<MunicipalTrust | undefined> {
    return table.get(placeKey(regionId, municipalityId), municipalTrustSchema);
  }

  return {
    find: (path: Path): Promise<SchoolTrust | undefined> => table.get(schoolKey(path), schoolTrustSchema),

    ofMany: (paths: readonly Path[]): Promise<SchoolTrust[]> =>
      table.getMany(paths.map(schoolKey), schoolTrustSchema, { consistent: true }),

    ofMunicipality: (regionId: NodeId, municipalityId: NodeId): Promise<SchoolTrust[]> =>
      table.queryAll(
        { pk: pkOf(regionId), beginsWith: `school#${municipalityId}#`, consistent: true },
        schoolTrustSchema,
      ),

    /** Over what was read; refuses with `staleRecord` when somebody was quicker. */
    async save(after: SchoolTrust, read: number): Promise<SchoolTrust> {
      const saved = { ...after, version: read + 1 };
      await table.putDerivedOver(
        { ...schoolKey(after.path), kind: 'schoolTrust', ...saved },
        read || undefined,
      );
      return saved;
    },

    standings: (regionId: NodeId): Promise<MunicipalTrust[]> =>
      table.queryAll({ pk: pkOf(regionId), beginsWith: 'place#' }, municipalTrustSchema),

    standing,

    /** Puts rows among those of a municipality; one made of more that was heard stays. Of two writers the later reads again. */
    async place(regionId: NodeId, municipalityId: NodeId, { rules, on, rows }: Judging): Promise<void> {
      for (let attempt = 1; ; attempt += 1) {
        const before = await standing(regionId, municipalityId);
        const schools = { ...before?.schools };
        for (const [nodeId, row] of Object.entries(rows))
          if ((schools[nodeId]?.heard ?? 0) <= row.heard) schools[nodeId] = row;
        const after = { regionId, municipalityId, rules, on, schools };
        if (before && JSON.stringify({ ...before, version: 0 }) === JSON.stringify({ ...after, version: 0 }))
          return;
        const item = { ...placeKey(regionId, municipalityId), kind: 'municipalTrust', ...after };
        try {
          return await table.putDerivedOver(
            { ...item, version: (before?.version ?? 0) + 1 },
            before?.version,
          );
        } catch (error) {
          const isStale = error instanceof Refusal && error.code === 'staleRecord';
          if (!isStale || attempt === mostTries) throw error;
        }
      }
    },
  };
}
export type TrustRepository = ReturnType<typeof trustRepository>;

const pkOf = (regionId: NodeId) => `trust#${regionId}`;
const schoolKey = ([regionId, municipalityId, nodeId]: Path) => ({
  pk: pkOf(regionId),
  sk: `school#${municipalityId}#${nodeId}`,
});
const placeKey = (regionId: NodeId, municipalityId: NodeId) => ({
  pk: pkOf(regionId),
  sk: `place#${municipalityId}`,
});
