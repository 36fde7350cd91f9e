import { z } from 'zod';
import type { Table } from '../../shared/table.ts';
import { type NodeId, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { weekSumSchema } from '../contract/weekSums.ts';
import { weekSchema } from '../contract/words.ts';

const weekSumsSchema = z.object({
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  weeks: z.record(weekSchema, weekSumSchema),
  version: versionSchema,
});
export type WeekSums = z.infer<typeof weekSumsSchema>;

/**
 * One derived item a municipality with all its weeks, about 200 bytes each (a school year of 36: 7 KB): pk
 * `weekSums#<region>`, sk the municipality. The open figures of a region: one query of 34 items, 0.5 read units for 4 KB
 * (20 weeks: 18 units). One municipality: GetItem, 1 unit for 4 KB. Save: 1 write unit a KB. Two years of weeks stay
 * below 15 KB.
 */
export function weekSumsRepository(table: Table) {
  return {
    async of(regionId: NodeId, municipalityId: NodeId): Promise<WeekSums | undefined> {
      return table.get(keyOf(regionId, municipalityId), weekSumsSchema);
    },

    async ofRegion(regionId: NodeId): Promise<WeekSums[]> {
      return table.queryAll({ pk: pkOf(regionId) }, weekSumsSchema);
    },

    /** Puts the sums over the ones that were read. Refuses `staleRecord`. */
    async save(before: WeekSums | undefined, after: Omit<WeekSums, 'version'>): Promise<void> {
      const version = (before?.version ?? 0) + 1;
      const key = keyOf(after.regionId, after.municipalityId);
      await table.putDerivedOver({ ...key, kind: 'weekSums', ...after, version }, before?.version);
    },
  };
}
export type WeekSumsRepository = ReturnType<typeof weekSumsRepository>;

function pkOf(regionId: NodeId): string {
  return `weekSums#${regionId}`;
}

function keyOf(regionId: NodeId, municipalityId: NodeId) {
  return { pk: pkOf(regionId), sk: municipalityId };
}
