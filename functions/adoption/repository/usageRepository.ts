import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type SchoolUsage, schoolUsageSchema } from '../contract/usage.ts';
import type { Week } from '../contract/words.ts';

interface UsageOf {
  nodeId: NodeId;
  week: Week;
}

/**
 * One item a school-week, about 0.6 KB: pk `school#<id>`, sk `usage#<week>`. A week is a record of its own: no rule
 * spans two of them. All weeks of a school: one query, 0.5 read units for 4 KB (a school year of 36: 3 units). Many:
 * BatchGetItem, 0.5 units each, 1 as they stand at this moment. Save: 1 write unit, one at a time.
 */
export function usageRepository(table: Table) {
  return {
    async ofMany(wanted: readonly UsageOf[], options: { consistent?: boolean } = {}): Promise<SchoolUsage[]> {
      return table.getMany(wanted.map(keyOf), schoolUsageSchema, options);
    },

    /** In the order of weeks. */
    async weeks(nodeId: NodeId): Promise<SchoolUsage[]> {
      return table.queryAll({ pk: `school#${nodeId}`, beginsWith: 'usage#' }, schoolUsageSchema);
    },

    async save(before: SchoolUsage | undefined, after: SchoolUsage, change: Change): Promise<SchoolUsage> {
      return table.save({ key: keyOf(after), kind: 'usage', ...(before && { before }), after, change });
    },
  };
}
export type UsageRepository = ReturnType<typeof usageRepository>;

function keyOf({ nodeId, week }: UsageOf) {
  return { pk: `school#${nodeId}`, sk: `usage#${week}` };
}
