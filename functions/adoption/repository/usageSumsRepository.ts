import { z } from 'zod';
import type { Table } from '../../shared/table.ts';
import { type NodeId, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { usageSumsSchema } from '../contract/usage.ts';
import { weekSchema } from '../contract/words.ts';

const municipalUsageSchema = z.object({
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  weeks: z.record(weekSchema, usageSumsSchema),
  version: versionSchema,
});
type MunicipalUsage = z.infer<typeof municipalUsageSchema>;

/**
 * One derived item a municipality with all its weeks, about 200 bytes each: pk `usageSums#<region>`, sk the
 * municipality. A region: one query of 34 items, 0.5 read units for 4 KB (20 weeks: 17 units). One municipality:
 * GetItem, 1 unit for 4 KB. Save: 1 write unit a KB.
 */
export function usageSumsRepository(table: Table) {
  return {
    async of(regionId: NodeId, municipalityId: NodeId): Promise<MunicipalUsage | undefined> {
      return table.get(keyOf(regionId, municipalityId), municipalUsageSchema);
    },

    async ofRegion(regionId: NodeId): Promise<MunicipalUsage[]> {
      return table.queryAll({ pk: `usageSums#${regionId}` }, municipalUsageSchema);
    },

    /** Puts the sums over the ones that were read. Refuses `staleRecord`. */
    async save(before: MunicipalUsage | undefined, after: Omit<MunicipalUsage, 'version'>): Promise<void> {
      const version = (before?.version ?? 0) + 1;
      const key = keyOf(after.regionId, after.municipalityId);
      await table.putDerivedOver({ ...key, kind: 'usageSums', ...after, version }, before?.version);
    },
  };
}
export type UsageSumsRepository = ReturnType<typeof usageSumsRepository>;

function keyOf(regionId: NodeId, municipalityId: NodeId) {
  return { pk: `usageSums#${regionId}`, sk: municipalityId };
}
