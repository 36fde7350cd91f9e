import { z } from 'zod';
import type { Table } from '../../shared/table.ts';
import { daySchema, type NodeId } from '../../shared/words.ts';
import { audienceSchema } from '../contract/article.ts';
import type { Shelved } from '../rules/matching.ts';

const wording = z.object({ ru: z.string(), en: z.string() });
const shelvedSchema = z.object({
  articleId: z.string(),
  slug: z.string(),
  withdrawnOn: daySchema.optional(),
  editions: z.array(
    z.object({
      number: z.int(),
      since: daySchema,
      title: wording,
      summary: wording,
      audiences: z.array(audienceSchema),
      head: z.array(z.string()),
      stems: z.array(z.string()),
    }),
  ),
});

/**
 * What readers choose and search among: an item an article (about 2 KB) with the edition in force and those to come,
 * derived by the feed. The whole shelf is one query, 0.25 read units an article: a region has some hundreds at most.
 */
export function shelfRepository(table: Table) {
  const pkOf = (region: NodeId) => `shelf#${region}`;
  return {
    put: (region: NodeId, shelved: Shelved): Promise<void> =>
      table.putDerived([{ pk: pkOf(region), sk: shelved.articleId, kind: 'shelved', ...shelved }]),

    all: (region: NodeId): Promise<Shelved[]> => table.queryAll({ pk: pkOf(region) }, shelvedSchema),
  };
}
export type ShelfRepository = ReturnType<typeof shelfRepository>;
