import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { DaysAsked } from '../contract/nodes.ts';
import { type ReminderDay, reminderDaySchema } from '../contract/reminders.ts';

const listIndex = { name: 'recordsByList', pk: 'listKey', sk: 'listSort' };

interface Page extends DaysAsked {
  limit: number;
  cursor?: string | undefined;
}

/**
 * One item a municipality and day, with everything its schools were reminded of inside (0.15 KB a school, and the
 * texts): so the rule «of one measure once a day» is kept by the condition on one version.
 *
 * | question | how | cost |
 * |---|---|---|
 * | a day | GetItem `reminders#<municipality>`, `<day>` | 1 read unit for 25 schools |
 * | days of a municipality, newest first | query `reminders#<municipality>` | 0.5 read units for 25 schools |
 * | days of the region, newest first | query `recordsByList`, `reminders#<region>` | the same |
 * | save | PutItem on the version that was read | 6 write units for 25 schools, and as much for the index |
 */
export function reminderRepository(table: Table) {
  return {
    of: (municipalityId: NodeId, day: Day): Promise<ReminderDay | undefined> =>
      table.get(keyOf({ municipalityId, day }), reminderDaySchema),

    ofMunicipality: (municipalityId: NodeId, page: Page) =>
      table.query(
        { pk: keyOf({ municipalityId, day: '' }).pk, newestFirst: true, ...pageOf(page) },
        reminderDaySchema,
      ),

    ofRegion: (regionId: NodeId, page: Page) =>
      table.query(
        { pk: `reminders#${regionId}`, index: listIndex, newestFirst: true, ...pageOf(page) },
        reminderDaySchema,
      ),

    save: (before: ReminderDay | undefined, after: ReminderDay, change: Change): Promise<ReminderDay> =>
      table.save({
        key: keyOf(after),
        kind: 'reminderDay',
        ...(before && { before }),
        after,
        change,
        index: {
          listKey: `reminders#${after.regionId}`,
          listSort: `${after.day}#${after.municipalityId}`,
        },
      }),
  };
}
export type ReminderRepository = ReturnType<typeof reminderRepository>;

function keyOf({ municipalityId, day }: Pick<ReminderDay, 'municipalityId' | 'day'>) {
  return { pk: `reminders#${municipalityId}`, sk: day };
}

function pageOf({ limit, cursor, from, to }: Page) {
  return { limit, ...(cursor && { cursor }), ...(from && { from }), ...(to && { to: `${to}#~` }) };
}
