import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type ActivityWeek, activityWeekSchema } from '../contract/activity.ts';
import type { Week } from '../contract/words.ts';

interface WeekOf {
  nodeId: NodeId;
  week: Week;
}

/**
 * One item a school-week with its classes inside, about 2 KB for 14 classes: pk `school#<id>`, sk `week#<week>`.
 * A week is a record of its own: no rule spans two of them.
 * One week: GetItem, 1 read unit for 4 KB. Weeks of a school: one query, 0.5 units for 4 KB. Many: BatchGetItem, 0.5
 * units for 4 KB each, 1 as they stand at this moment. Save: 1 write unit a KB, one at a time or new ones 25 a call.
 */
export function activityRepository(table: Table) {
  return {
    async of(wanted: WeekOf): Promise<ActivityWeek | undefined> {
      return table.get(keyOf(wanted), activityWeekSchema);
    },

    async ofMany(wanted: readonly WeekOf[], options: { consistent?: boolean } = {}): Promise<ActivityWeek[]> {
      return table.getMany(wanted.map(keyOf), activityWeekSchema, options);
    },

    /** In the order of weeks, `from` and `to` included. */
    async weeks(nodeId: NodeId, from: Week, to: Week): Promise<ActivityWeek[]> {
      const range = { from: keyOf({ nodeId, week: from }).sk, to: keyOf({ nodeId, week: to }).sk };
      return table.queryAll({ pk: `school#${nodeId}`, ...range }, activityWeekSchema);
    },

    /** The newest week up to one, both included: one query of one item. */
    async latest(nodeId: NodeId, upTo: Week): Promise<ActivityWeek | undefined> {
      const range = { from: 'week#', to: keyOf({ nodeId, week: upTo }).sk };
      const input = { pk: `school#${nodeId}`, ...range, newestFirst: true, limit: 1 };
      return (await table.query(input, activityWeekSchema)).items[0];
    },

    async save(before: ActivityWeek | undefined, after: ActivityWeek, change: Change): Promise<ActivityWeek> {
      return table.save({ key: keyOf(after), kind: 'week', ...(before && { before }), after, change });
    },

    /** Up to 25 weeks that are not there yet and that nobody else can write meanwhile: one BatchWriteItem. */
    async saveNew(weeks: readonly { after: ActivityWeek; change: Change }[]): Promise<void> {
      await table.putNew(
        weeks.map(({ after, change }) => ({ key: keyOf(after), kind: 'week', after, change })),
      );
    },
  };
}
export type ActivityRepository = ReturnType<typeof activityRepository>;

function keyOf({ nodeId, week }: WeekOf) {
  return { pk: `school#${nodeId}`, sk: `week#${week}` };
}
