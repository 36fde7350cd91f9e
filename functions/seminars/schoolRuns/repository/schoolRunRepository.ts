import type { Change } from '../../../shared/change.ts';
import type { Table } from '../../../shared/table.ts';
import type { Day, NodeId } from '../../../shared/words.ts';
import {
  type CheckInCount,
  checkInCountSchema,
  type RunCard,
  runCardSchema,
  type SchoolRuns,
  schoolRunsSchema,
} from '../../contract/schoolRuns.ts';

/**
 * What a school has held is one item, 0.4 KB a seminar; what people have counted themselves on a day another, 10 bytes
 * each, so that a hall full of people does not keep the school's own words off.
 *
 * | question | how | cost |
 * |---|---|---|
 * | of a school | GetItem `schoolRuns#<school>` | 1 read unit for nine seminars |
 * | how many are here by a link | GetItem `checkIns#<school>`, the day | 1 read unit for 400 people |
 * | of all days of a school | one query | 0.5 read units a day |
 * | of a municipality, of the region | query `schoolRunCards#<region>` | 0.03 read units a school |
 * | save, check in | PutItem on the version that was read | 1 write unit a KB |
 */
export function schoolRunRepository(table: Table) {
  return {
    find: (nodeId: NodeId): Promise<SchoolRuns | undefined> => table.get(keyOf(nodeId), schoolRunsSchema),

    save: (before: SchoolRuns | undefined, after: SchoolRuns, change: Change): Promise<SchoolRuns> =>
      table.save({
        key: keyOf(after.nodeId),
        kind: 'schoolRuns',
        ...(before && { before }),
        after,
        change,
      }),

    count: (nodeId: NodeId, on: Day): Promise<CheckInCount | undefined> =>
      table.get(countKeyOf(nodeId, on), checkInCountSchema),

    counts: (nodeId: NodeId): Promise<CheckInCount[]> =>
      table.queryAll({ pk: `checkIns#${nodeId}` }, checkInCountSchema),

    saveCount: (
      before: CheckInCount | undefined,
      after: CheckInCount,
      change: Change,
    ): Promise<CheckInCount> =>
      table.save({
        key: countKeyOf(after.nodeId, after.on),
        kind: 'checkInCount',
        ...(before && { before }),
        after,
        change,
      }),

    cards: (regionId: NodeId, municipalityId?: NodeId): Promise<RunCard[]> =>
      table.queryAll(
        {
          pk: `schoolRunCards#${regionId}`,
          ...(municipalityId && { beginsWith: `${municipalityId}#` }),
        },
        runCardSchema,
      ),

    putCards: (regionId: NodeId, cards: readonly RunCard[]): Promise<void> =>
      table.putDerived(
        cards.map((card) => ({
          pk: `schoolRunCards#${regionId}`,
          sk: `${card.municipalityId}#${card.nodeId}`,
          kind: 'schoolRunCard',
          ...card,
        })),
      ),
  };
}
export type SchoolRunRepository = ReturnType<typeof schoolRunRepository>;

function keyOf(nodeId: NodeId) {
  return { pk: `schoolRuns#${nodeId}`, sk: 'schoolRuns' };
}

function countKeyOf(nodeId: NodeId, on: Day) {
  return { pk: `checkIns#${nodeId}`, sk: on };
}
