import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import { type Preferences, preferencesSchema, type Reading, readingSchema } from '../contract.ts';
import { deskOf } from '../rules/recipients.ts';

const byDesk = { name: 'preferencesByDesk', pk: 'deskKey', sk: 'deskSort' } as const;

/**
 * What one reader has read and how they want to be told: pk `reader#<account>`, sk `reading` and `preferences`, an item
 * each, 0.5 KB (up to 15 KB for five hundred notices read one by one). Each: GetItem 1 read unit; saving 1 write unit,
 * preferences 2. Preferences of everybody at a desk: `preferencesByDesk`, 0.5 units for 8 people.
 */
export function readerRepository(table: Table) {
  return {
    reading: (sub: string): Promise<Reading | undefined> => table.get(keyOf(sub, 'reading'), readingSchema),

    saveReading(before: Reading | undefined, after: Reading, change: Change): Promise<Reading> {
      return table.save({
        key: keyOf(after.sub, 'reading'),
        kind: 'noticeReading',
        ...(before && { before }),
        after,
        change,
      });
    },

    preferences: (sub: string): Promise<Preferences | undefined> =>
      table.get(keyOf(sub, 'preferences'), preferencesSchema),

    preferencesAt: (role: Preferences['role'], nodeId: string): Promise<Preferences[]> =>
      table.queryAll({ pk: deskOf(role, nodeId), index: byDesk }, preferencesSchema),

    savePreferences(
      before: Preferences | undefined,
      after: Preferences,
      change: Change,
    ): Promise<Preferences> {
      return table.save({
        key: keyOf(after.sub, 'preferences'),
        kind: 'noticePreferences',
        ...(before && { before }),
        after,
        change,
        index: { deskKey: deskOf(after.role, after.nodeId), deskSort: after.sub },
      });
    },
  };
}
export type ReaderRepository = ReturnType<typeof readerRepository>;

function keyOf(sub: string, sk: string) {
  return { pk: `reader#${sub}`, sk };
}
