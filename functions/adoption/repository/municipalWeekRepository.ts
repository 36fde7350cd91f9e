import { z } from 'zod';
import type { Table } from '../../shared/table.ts';
import { type NodeId, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { schoolWeekSchema } from '../contract/schoolWeeks.ts';
import { type Week, weekSchema } from '../contract/words.ts';

const schoolsWeekSchema = z.object({
  municipalityId: nodeIdSchema,
  week: weekSchema,
  /** Its schools' weeks by their ids. */
  schools: z.record(nodeIdSchema, schoolWeekSchema),
  version: versionSchema,
});
export type SchoolsWeek = z.infer<typeof schoolsWeekSchema>;

/** Of the schools of a municipality, their calendars, and the form of the weeks themselves. */
const madeBySchema = z.object({ municipalityId: nodeIdSchema, fingerprint: z.string() });

interface WeekOfMunicipality {
  municipalityId: NodeId;
  week: Week;
}

/**
 * One derived item a municipality and week with short counts of its schools, about 250 bytes a school (24 schools:
 * 6 KB): pk `weeks#<municipality>`, sk the week.
 * A municipality's weeks: one query, 0.5 read units for 4 KB, 30 for a school year. The region's four weeks: 136 items
 * by BatchGetItem, 2 units each. One: GetItem, 2 units. Put over what was read: 1 write unit a KB.
 * What they were made by: one query of 34 short items, 1 unit.
 */
export function municipalWeekRepository(table: Table) {
  return {
    async of(wanted: WeekOfMunicipality): Promise<SchoolsWeek | undefined> {
      return table.get(keyOf(wanted), schoolsWeekSchema);
    },

    async ofMany(wanted: readonly WeekOfMunicipality[]): Promise<SchoolsWeek[]> {
      return table.getMany(wanted.map(keyOf), schoolsWeekSchema, { consistent: true });
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

    /** What the weeks of a region's municipalities were made by, as the night last found it. */
    async madeBy(regionId: NodeId): Promise<ReadonlyMap<NodeId, string>> {
      const kept = await table.queryAll({ pk: `madeBy#${regionId}` }, madeBySchema);
      return new Map(kept.map(({ municipalityId, fingerprint }) => [municipalityId, fingerprint]));
    },

    async putMadeBy(regionId: NodeId, municipalityId: NodeId, fingerprint: string): Promise<void> {
      const key = { pk: `madeBy#${regionId}`, sk: municipalityId };
      await table.putDerived([{ ...key, kind: 'weeksMadeBy', municipalityId, fingerprint }]);
    },
  };
}
export type MunicipalWeekRepository = ReturnType<typeof municipalWeekRepository>;

function keyOf({ municipalityId, week }: WeekOfMunicipality) {
  return { pk: `weeks#${municipalityId}`, sk: week };
}
