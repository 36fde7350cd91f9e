import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import { type Reader, readerSchema } from '../contract/worth.ts';

/**
 * Who of the staff has opened an article, an item a person. Reading: 1 read unit, and 1 write unit for an edition not
 * read before. All readers of an article: one query, 0.1 read units a reader.
 */
export function readerRepository(table: Table) {
  const keyOf = (articleId: string, personId: string) => ({ pk: `readers#${articleId}`, sk: personId });
  return {
    find: (articleId: string, personId: string) => table.get(keyOf(articleId, personId), readerSchema),

    save: (before: Reader | undefined, after: Reader, change: Change): Promise<Reader> =>
      table.save({
        key: keyOf(after.articleId, after.personId),
        kind: 'reader',
        ...(before && { before }),
        after,
        change,
      }),

    of: (articleId: string): Promise<Reader[]> =>
      table.queryAll({ pk: `readers#${articleId}` }, readerSchema),
  };
}
export type ReaderRepository = ReturnType<typeof readerRepository>;
