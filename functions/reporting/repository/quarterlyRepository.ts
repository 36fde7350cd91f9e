import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Quarter, type Quarterly, quarterlySchema } from '../contract/quarterly.ts';
import { listKeysOf } from './reportList.ts';

/**
 * Quarterly reports of municipalities: one item each with its words and what was done with it (2 to 10 kB); its figures
 * lie among the files.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one report | get `quarterly#<municipality>` / `<quarter>` | 1 read unit for 4 kB |
 * | all of a quarter | read by keys, one call for 34 | 1 read unit for each 4 kB |
 * | saving one | put, and its line in the region's list | 1 write unit for each kB, twice |
 */
export function quarterlyRepository(table: Table) {
  const keyOf = (nodeId: NodeId, period: Quarter) => ({ pk: `quarterly#${nodeId}`, sk: period });
  return {
    find: (nodeId: NodeId, period: Quarter): Promise<Quarterly | undefined> =>
      table.get(keyOf(nodeId, period), quarterlySchema),

    of: (nodeIds: readonly NodeId[], period: Quarter): Promise<Quarterly[]> =>
      table.getMany(
        nodeIds.map((nodeId) => keyOf(nodeId, period)),
        quarterlySchema,
      ),

    /** Saves over the version that was read. Refuses `staleRecord`. */
    save: (before: Quarterly | undefined, after: Quarterly, change: Change): Promise<Quarterly> =>
      table.save({
        key: keyOf(after.nodeId, after.period),
        kind: 'quarterly',
        ...(before && { before }),
        after,
        change,
        index: listKeysOf(after.regionId, after),
      }),
  };
}
export type QuarterlyRepository = ReturnType<typeof quarterlyRepository>;
