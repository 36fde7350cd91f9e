import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import {
  type Article,
  type ArticleText,
  articleSchema,
  articleTextSchema,
  type DeskState,
} from '../contract/article.ts';
import { deskStateOf, isApproved } from '../rules/inForce.ts';

const byState = { name: 'articlesByState', pk: 'stateKey', sk: 'changedSort' } as const;
const published = { name: 'articlesPublished', pk: 'publishedKey', sk: 'changedSort' } as const;
const claimSchema = z.object({ articleId: z.string() });
const mostAddresses = 50;

/**
 * An article is one item with a line for each edition (about 1 KB an edition); the words of an edition lie beside it,
 * under an id of their own at every save, so that a save that was refused has overwritten nothing. Words are put before
 * the article that names them.
 *
 * Article: GetItem, 1 read unit for 4 KB. Words: 1 unit for 4 KB. By address: 1 unit more. Desk: 0.5 read units for
 * 4 KB of articles of a state, last changed first. All published ones of a region: the same; there are some hundreds.
 * Saving: 1 write unit a KB, the same for each of the two lists, and 1 a KB for the words.
 */
export function articleRepository(table: Table) {
  const find = (id: string) => table.get(keyOf(id), articleSchema);

  async function get(id: string): Promise<Article> {
    const found = await find(id);
    if (!found) throw new Refusal('notFound', `No article ${id}`);
    return found;
  }

  return {
    find,
    get,

    async bySlug(slug: string): Promise<Article> {
      const claim = await table.get(claimKey(slug), claimSchema);
      if (!claim) throw new Refusal('notFound', `No article ${slug}`);
      return get(claim.articleId);
    },

    /** Of these addresses those that lead to an article. 1 read unit each. */
    async known(slugs: readonly string[]): Promise<ReadonlySet<string>> {
      const wanted = [...new Set(slugs)];
      const found = await table.getMany(wanted.map(claimKey), claimSchema.extend({ slug: z.string() }));
      return new Set(found.map(({ slug }) => slug));
    },

    async text(articleId: string, textId: string): Promise<ArticleText> {
      const found = await table.get(textKey(articleId, textId), articleTextSchema);
      if (!found) throw new Error(`The words ${textId} of ${articleId} are not there`);
      return found;
    },

    /** The address itself, or with the first number that is free; the one the article has got before, when repeated. */
    async claim(wanted: string, articleId: string): Promise<string> {
      for (let number = 1; number <= mostAddresses; number += 1) {
        const slug = number === 1 ? wanted : `${wanted}-${number}`;
        const item = { ...claimKey(slug), kind: 'slug', slug, articleId, version: 1 };
        try {
          await table.putDerivedOver(item, undefined);
          return slug;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const taken = await table.get(claimKey(slug), claimSchema);
          if (taken?.articleId === articleId) return slug;
        }
      }
      throw new Refusal('alreadyExists', `${wanted} has been taken too often`);
    },

    async create(article: Article, text: ArticleText, change: Change): Promise<Article> {
      await table.putDerived([textItem(text)]);
      return table.create({ ...savingOf(article), change }, articleSchema);
    },

    async save(before: Article, after: Article, change: Change, text?: ArticleText): Promise<Article> {
      if (text) await table.putDerived([textItem(text)]);
      return table.save({ ...savingOf(after), before, change });
    },

    page: (region: NodeId, state: DeskState, page: { limit: number; cursor?: string | undefined }) =>
      table.query(
        {
          pk: state === 'inForce' ? region : `${region}#${state}`,
          index: state === 'inForce' ? published : byState,
          newestFirst: true,
          limit: page.limit,
          ...(page.cursor && { cursor: page.cursor }),
        },
        articleSchema,
      ),

    /** Every article of a region that readers have ever had, withdrawn ones included. */
    async everPublished(region: NodeId): Promise<Article[]> {
      const [standing, withdrawn] = await Promise.all([
        table.queryAll({ pk: region, index: published }, articleSchema),
        table.queryAll({ pk: `${region}#withdrawn`, index: byState }, articleSchema),
      ]);
      return [...standing, ...withdrawn.filter(({ editions }) => editions.some(isApproved))];
    },
  };
}
export type ArticleRepository = ReturnType<typeof articleRepository>;

function keyOf(id: string) {
  return { pk: `article#${id}`, sk: 'article' };
}

function textKey(articleId: string, textId: string) {
  return { pk: `article#${articleId}`, sk: `text#${textId}` };
}

function claimKey(slug: string) {
  return { pk: `slug#${slug}`, sk: 'slug' };
}

function textItem(text: ArticleText) {
  return { ...textKey(text.articleId, text.id), kind: 'text', ...text };
}

function savingOf(article: Article) {
  const state = deskStateOf(article);
  const isPublished = state !== 'withdrawn' && article.editions.some(isApproved);
  return {
    key: keyOf(article.id),
    kind: 'article',
    after: article,
    index: {
      stateKey: `${article.regionId}#${state}`,
      changedSort: `${article.updatedAt}#${article.id}`,
      ...(isPublished && { publishedKey: article.regionId }),
    },
  };
}
