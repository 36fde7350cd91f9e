import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import {
  type FreshDays,
  freshDaysSchema,
  type Heard,
  heardSchema,
  type SchoolTurns,
  schoolTurnsSchema,
} from '../contract/freshness.ts';
import { withHeard } from '../rules/freshness.ts';

/** So many others may write in between before it is a fault. */
const mostTries = 8;

/**
 * Two derived items a region: when each of its schools was last heard of, 60 bytes a school, and how many kept the
 * objective on each day. Read: GetItem, 1 read unit for 60 schools or 40 days. Save: 1 write unit for 16 schools; once for
 * all schools of a pull or package. Beside them a school that ever grew old has an item of its turns, 0.1 KB each: all of
 * a region by one query, 0.5 units for 20 of them; save, 1 write unit.
 */
export function freshnessRepository(table: Table) {
  const keyOf = (regionId: NodeId, sk: string) => ({ pk: `freshness#${regionId}`, sk });
  async function heard(regionId: NodeId): Promise<Heard> {
    return (await table.get(keyOf(regionId, 'heard'), heardSchema)) ?? { regionId, schools: {}, version: 0 };
  }
  return {
    heard,

    /** Of two writers the later reads again what the other left. */
    async tell(
      regionId: NodeId,
      told: readonly { nodeId: NodeId; municipalityId?: NodeId | undefined; at: Instant }[],
    ): Promise<void> {
      for (let attempt = 1; ; attempt += 1) {
        const before = await heard(regionId);
        const schools = withHeard(before.schools, told);
        if (!schools) return;
        const item = { ...keyOf(regionId, 'heard'), kind: 'heardSchools', ...before, schools };
        try {
          return await table.putDerivedOver(
            { ...item, version: before.version + 1 },
            before.version || undefined,
          );
        } catch (error) {
          const isStale = error instanceof Refusal && error.code === 'staleRecord';
          if (!isStale || attempt === mostTries) throw error;
        }
      }
    },

    async days(regionId: NodeId): Promise<FreshDays> {
      const found = await table.get(keyOf(regionId, 'days'), freshDaysSchema);
      return found ?? { regionId, days: [], version: 0 };
    },

    turns: (regionId: NodeId): Promise<SchoolTurns[]> =>
      table.queryAll(
        { pk: keyOf(regionId, '').pk, beginsWith: 'turns#', consistent: true },
        schoolTurnsSchema,
      ),

    /** Over what was read; refuses with `staleRecord` when somebody was quicker. */
    async saveTurns({ version, ...school }: SchoolTurns): Promise<void> {
      const [regionId, municipalityId, nodeId] = school.path;
      const key = keyOf(regionId, `turns#${municipalityId}#${nodeId}`);
      await table.putDerivedOver(
        { ...key, kind: 'schoolTurns', ...school, version: version + 1 },
        version || undefined,
      );
    },

    /** Over what was read; refuses with `staleRecord` when somebody was quicker. */
    async saveDays(days: FreshDays): Promise<void> {
      const item = { ...keyOf(days.regionId, 'days'), kind: 'freshDays', ...days, version: days.version + 1 };
      await table.putDerivedOver(item, days.version || undefined);
    },
  };
}
export type FreshnessRepository = ReturnType<typeof freshnessRepository>;
