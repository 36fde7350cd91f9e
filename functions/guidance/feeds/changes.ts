import { writeAudit } from '../../shared/audit.ts';
import type { FeedHandlers, FeedItem } from '../../shared/feed.ts';
import { type Article, articleSchema } from '../contract/article.ts';
import { useSchema, voteSchema } from '../contract/worth.ts';
import type { GuidanceRooms } from '../rooms.ts';
import { worthOf } from '../rules/worth.ts';
import { shelvedOf } from '../shelving.ts';
import { tellReaders } from './notices.ts';
import { sendVerdicts } from './verdicts.ts';

/**
 * What follows from a changed record: its audit entry; of an article its place on the shelf, the proofs made of all of
 * them, and word to whoever has read it; of votes and uses the article's figures.
 */
export function changeHandlers(rooms: GuidanceRooms): FeedHandlers {
  const audit = (items: readonly FeedItem[]) => writeAudit(rooms.table, items.map(withoutComment));
  const recountAfter = (articleOf: (item: FeedItem) => string) => async (items: readonly FeedItem[]) => {
    await audit(items);
    for (const articleId of new Set(items.map(articleOf))) await recount(rooms, articleId);
  };
  return {
    article: async (items) => {
      await audit(items);
      const changed = items.map((item) => articleSchema.parse(item));
      for (const article of newest(changed)) await putOnShelf(rooms, article);
      const decided = items.filter((item) => isDecision(item)).map((item) => articleSchema.parse(item));
      for (const region of new Set(decided.map(({ regionId }) => regionId)))
        await sendVerdicts(rooms, region);
      for (const article of decided) await tellReaders(rooms, article);
    },
    vote: recountAfter((item) => voteSchema.parse(item).articleId),
    use: recountAfter((item) => useSchema.parse(item).articleId),
    reader: audit,
  };
}

export async function recount({ worth }: Pick<GuidanceRooms, 'worth'>, articleId: string): Promise<void> {
  const { votes, uses, outcomes } = await worth.of(articleId);
  await worth.keepCounts(articleId, worthOf(votes, uses, outcomes));
}

async function putOnShelf(rooms: GuidanceRooms, { id }: Article): Promise<void> {
  // As it stands now: a change that is met late must not take a newer edition off the shelf.
  const article = await rooms.articles.get(id);
  const { day } = await rooms.today(article.regionId);
  const shelved = await shelvedOf(article, day, rooms.articles);
  if (shelved) await rooms.shelf.put(article.regionId, shelved);
}

/** What readers see has changed, or will on a day. */
function isDecision({ lastChange }: FeedItem): boolean {
  const { action } = (lastChange ?? {}) as { action?: string };
  return action === 'articleApproved' || action === 'articleWithdrawn';
}

function newest(articles: readonly Article[]): Article[] {
  return [...new Map(articles.map((article) => [article.id, article])).values()];
}

/** What somebody wrote to the author is for the author, not for the audit. */
function withoutComment(item: FeedItem): FeedItem {
  const change = item.lastChange as { fields?: { field: string }[] } | undefined;
  const fields = (change?.fields ?? []).filter(({ field }) => field !== 'comment');
  return { ...item, lastChange: { ...change, fields } };
}
