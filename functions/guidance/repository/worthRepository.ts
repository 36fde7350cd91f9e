import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import type { Table } from '../../shared/table.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import {
  type Outcome,
  outcomeSchema,
  type Use,
  useSchema,
  type Vote,
  voteSchema,
  type Worth,
  worthSchema,
} from '../contract/worth.ts';

const countedSchema = worthSchema.extend({ articleId: z.string() });

/**
 * Votes (an item a device), uses in answers (an item a ticket) and what became of them, beside the article; and their
 * counts, derived by the feed. Vote or use: 1 read and 1 write unit. Counting: one query each, 0.1 read units a vote.
 * Uses of which it is known by a day: one query, 0.1 units a use. Counts of a page of articles: 0.5 units each.
 */
export function worthRepository(table: Table) {
  const voteKey = (articleId: string, device: string) => ({ pk: `votes#${articleId}`, sk: device });
  const useKey = (articleId: string, ticketId: string) => ({
    pk: `uses#${articleId}`,
    sk: `use#${ticketId}`,
  });
  const outcomeKey = ({ articleId, ticketId }: Pick<Outcome, 'articleId' | 'ticketId'>) => ({
    pk: `uses#${articleId}`,
    sk: `outcome#${ticketId}`,
  });
  const worthKey = (articleId: string) => ({ pk: `worth#${articleId}`, sk: 'worth' });

  return {
    vote: (articleId: string, device: string) => table.get(voteKey(articleId, device), voteSchema),

    saveVote: (device: string, before: Vote | undefined, after: Vote, change: Change): Promise<Vote> =>
      table.save({
        key: voteKey(after.articleId, device),
        kind: 'vote',
        ...(before && { before }),
        after,
        change,
        ...(after.comment && { index: { commentKey: after.articleId, commentSort: after.at } }),
      }),

    async comments(articleId: string, limit: number): Promise<Vote[]> {
      const index = { name: 'commentsByArticle', pk: 'commentKey', sk: 'commentSort' };
      return (await table.query({ pk: articleId, index, newestFirst: true, limit }, voteSchema)).items;
    },

    use: (articleId: string, ticketId: string) => table.get(useKey(articleId, ticketId), useSchema),

    saveUse: (use: Use, change: Change): Promise<Use> =>
      table.save({
        key: useKey(use.articleId, use.ticketId),
        kind: 'use',
        after: use,
        change,
        index: { knownKey: use.regionId, knownSort: `${use.knownOn}#${use.articleId}#${use.ticketId}` },
      }),

    /** Uses of which it is known within these days. */
    knownBetween: (region: NodeId, from: Day, to: Day): Promise<Use[]> =>
      table.queryAll(
        {
          pk: region,
          index: { name: 'usesKnown', pk: 'knownKey', sk: 'knownSort' },
          from,
          to: `${to}~`,
        },
        useSchema,
      ),

    outcomes: (uses: readonly Use[]): Promise<Outcome[]> =>
      table.getMany(uses.map(outcomeKey), outcomeSchema),

    keepOutcomes: (outcomes: readonly Outcome[]): Promise<void> =>
      table.putDerived(outcomes.map((one) => ({ ...outcomeKey(one), kind: 'outcome', ...one }))),

    /** Everything that is counted of an article. */
    async of(articleId: string): Promise<{ votes: Vote[]; uses: Use[]; outcomes: Outcome[] }> {
      const pk = `uses#${articleId}`;
      const [votes, uses, outcomes] = await Promise.all([
        table.queryAll({ pk: `votes#${articleId}` }, voteSchema),
        table.queryAll({ pk, beginsWith: 'use#' }, useSchema),
        table.queryAll({ pk, beginsWith: 'outcome#' }, outcomeSchema),
      ]);
      return { votes, uses, outcomes };
    },

    keepCounts: (articleId: string, worth: Worth): Promise<void> =>
      table.putDerived([{ ...worthKey(articleId), kind: 'worth', articleId, ...worth }]),

    async counts(articleIds: readonly string[]): Promise<ReadonlyMap<string, Worth>> {
      const found = await table.getMany(articleIds.map(worthKey), countedSchema);
      return new Map(found.map(({ articleId, ...worth }) => [articleId, worth]));
    },
  };
}
export type WorthRepository = ReturnType<typeof worthRepository>;
