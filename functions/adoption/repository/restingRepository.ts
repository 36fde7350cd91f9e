import { z } from 'zod';
import type { Table } from '../../shared/table.ts';
import { type NodeId, nodeIdSchema } from '../../shared/words.ts';

const toldSchema = z.object({
  regionId: nodeIdSchema,
  schoolYear: z.string(),
  /** Of the region's municipalities and their calendars, as they were told. */
  fingerprint: z.string(),
});
export type RestingTold = z.infer<typeof toldSchema>;

/**
 * Remembers which calendars the plan has been told of, so that vacations are sent once and not with every file. One
 * derived item a region and school year, 0.2 KB: pk `resting#<region>`, sk the year. Read and put: 1 unit.
 */
export function restingRepository(table: Table) {
  const keyOf = (regionId: NodeId, schoolYear: string) => ({ pk: `resting#${regionId}`, sk: schoolYear });

  return {
    async of(regionId: NodeId, schoolYear: string): Promise<RestingTold | undefined> {
      return table.get(keyOf(regionId, schoolYear), toldSchema);
    },

    async put(told: RestingTold): Promise<void> {
      await table.putDerived([{ ...keyOf(told.regionId, told.schoolYear), kind: 'restingTold', ...told }]);
    },
  };
}
export type RestingRepository = ReturnType<typeof restingRepository>;
