import type { RequestContext } from '../shared/route.ts';
import type { Article, ArticleText } from './contract/article.ts';
import type { GuidanceRooms } from './rooms.ts';
import { type Doing, firstEdition, type Written } from './rules/editions.ts';
import { slugOf } from './rules/slug.ts';

interface Beginning {
  id: string;
  written: Written;
  text: ArticleText;
  who: Doing;
  origin?: Article['origin'];
}

/** A new article with its first draft, in the region of whoever writes it. Its address stays when its title changes. */
export async function createArticle(
  { articles }: Pick<GuidanceRooms, 'articles'>,
  request: RequestContext,
  { id, written, text, who, origin }: Beginning,
): Promise<Article> {
  const [regionId = ''] = request.principal?.path ?? [];
  const slug = await articles.claim(slugOf(written.title.ru), id);
  const article: Article = {
    id,
    slug,
    regionId,
    editions: [firstEdition(written, who)],
    withdrawals: [],
    ...(origin && { origin }),
    createdAt: who.at,
    updatedAt: who.at,
    version: 1,
  };
  return articles.create(article, text, request.change('articleBegun', regionId));
}
