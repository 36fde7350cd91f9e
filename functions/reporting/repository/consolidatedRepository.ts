import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Consolidated, consolidatedSchema } from '../contract/consolidated.ts';
import type { Quarter } from '../contract/quarterly.ts';
import { listKeysOf } from './reportList.ts';

/** Consolidated reports: get `consolidated#<region>` / `<quarter>`, 1 read unit; a new one is put over the one before it. */
export function consolidatedRepository(table: Table) {
  const keyOf = (regionId: NodeId, period: Quarter) => ({ pk: `consolidated#${regionId}`, sk: period });
  return {
    find: (regionId: NodeId, period: Quarter): Promise<Consolidated | undefined> =>
      table.get(keyOf(regionId, period), consolidatedSchema),

    /** Saves over the version that was read. Refuses `staleRecord`. */
    save: (before: Consolidated | undefined, after: Consolidated, change: Change): Promise<Consolidated> =>
      table.save({
        key: keyOf(after.regionId, after.period),
        kind: 'consolidated',
        ...(before && { before }),
        after,
        change,
        index: listKeysOf(after.regionId, after),
      }),
  };
}
export type ConsolidatedRepository = ReturnType<typeof consolidatedRepository>;
