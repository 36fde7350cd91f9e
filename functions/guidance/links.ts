import type { ArticleText } from './contract/article.ts';
import type { GuidanceRooms } from './rooms.ts';
import { linksOf } from './rules/markdown.ts';

const ownPages = /^\/guidance\/([a-z0-9-]+)(?:[?#].*)?$/;

/** Links of a text that name an article nobody has written. */
export async function brokenLinksOf(
  { body }: Pick<ArticleText, 'body'>,
  { articles }: Pick<GuidanceRooms, 'articles'>,
): Promise<string[]> {
  const named = [...linksOf(body.ru), ...linksOf(body.en)].flatMap((href) => ownPages.exec(href)?.[1] ?? []);
  const known = await articles.known(named);
  return [...new Set(named)].filter((slug) => !known.has(slug)).map((slug) => `/guidance/${slug}`);
}
