import { z } from 'zod';
import type { Table } from '../../shared/table.ts';
import { type NodeId, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { schoolWeekSchema, type Week, weekSchema } from '../contract.ts';

const schoolsWeekSchema = z.object({
  municipalityId: nodeIdSchema,
  week: weekSchema,
  /** Its schools' weeks by their ids, each with the version of the record it was made of: an older one changes nothing. */
  schools: z.record(nodeIdSchema, schoolWeekSchema.extend({ version: versionSchema })),
  version: versionSchema,
});
export type SchoolsWeek = z.infer<typeof schoolsWeekSchema>;

interface WeekOfMunicipality {
  municipalityId: NodeId;
  week: Week;
}

/**
 * One derived item a municipality and week with short counts of its schools, about 250 bytes a school (24 schools:
 * 6 KB): pk `weeks#<municipality>`, sk the week.
 * A municipality's weeks: one query, 0.5 read units for 4 KB, 30 for a school year. The region's four weeks: 136 items
 * by BatchGetItem, 2 units each. One: GetItem, 2 units. Put over what was read: 1 write unit a KB.
 */
export function municipalWeekRepository(table: Table) {
  return {
    async of(wanted: WeekOfMunicipality): Promise<SchoolsWeek | undefined> {
      return table.get(keyOf(wanted), schoolsWeekSchema);
    },

    async ofMany(wanted: readonly WeekOfMunicipality[]): Promise<SchoolsWeek[]> {
      return table.getMany(wanted.map(keyOf), schoolsWeekSchema);
    },

    /** In the order of weeks, `from` and `to` included. */
    async weeks(municipalityId: NodeId, from: Week, to: Week): Promise<SchoolsWeek[]> {
      return table.queryAll({ pk: `weeks#${municipalityId}`, from, to }, schoolsWeekSchema);
    },

    /** Puts a week over the one that was read. Refuses `staleRecord`. */
    async put(before: SchoolsWeek | undefined, after: Omit<SchoolsWeek, 'version'>): Promise<void> {
      const version = (before?.version ?? 0) + 1;
      await table.putDerivedOver(
        { ...keyOf(after), kind: 'schoolsWeek', ...after, version },
        before?.version,
      );
    },
  };
}
export type MunicipalWeekRepository = ReturnType<typeof municipalWeekRepository>;

function keyOf({ municipalityId, week }: WeekOfMunicipality) {
  return { pk: `weeks#${municipalityId}`, sk: week };
}
