import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type UsageThresholds, usageThresholdsSchema } from '../contract/usage.ts';

/** One item a region, 0.3 KB for each time they were set: GetItem, 1 read unit for 4 KB. Save: 1 write unit a KB. */
export function thresholdRepository(table: Table) {
  return {
    async of(regionId: NodeId): Promise<UsageThresholds | undefined> {
      return table.get(keyOf(regionId), usageThresholdsSchema);
    },

    async save(
      before: UsageThresholds | undefined,
      after: UsageThresholds,
      change: Change,
    ): Promise<UsageThresholds> {
      const key = keyOf(after.regionId);
      return table.save({ key, kind: 'usageThresholds', ...(before && { before }), after, change });
    },
  };
}
export type ThresholdRepository = ReturnType<typeof thresholdRepository>;

function keyOf(regionId: NodeId) {
  return { pk: `usageThresholds#${regionId}`, sk: 'thresholds' };
}
