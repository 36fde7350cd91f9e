import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import { type Feed, feedSchema } from '../contract/feeds.ts';

/**
 * A person's secret address of calendars is one item: pk `feed#<fingerprint of the account>`, sk `feed`, 0.5 KB. The
 * secret begins with the item's id, so that it is found without an index: GetItem, 1 read unit. Save: 1 write unit.
 */
export function feedRepository(table: Table) {
  return {
    find: (id: string): Promise<Feed | undefined> => table.get(keyOf(id), feedSchema),

    /** Over the version that was read; refuses with `staleRecord`. */
    save: (before: Feed | undefined, after: Feed, change: Change): Promise<Feed> =>
      table.save<Feed>({ key: keyOf(after.id), kind: 'feed', ...(before && { before }), after, change }),
  };
}
export type FeedRepository = ReturnType<typeof feedRepository>;

function keyOf(id: string) {
  return { pk: `feed#${id}`, sk: 'feed' };
}
