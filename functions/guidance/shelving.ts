import { stemsOf } from '../shared/searchWords.ts';
import type { Day } from '../shared/words.ts';
import type { Article, Body } from './contract/article.ts';
import type { ArticleLine } from './contract/views.ts';
import type { ArticleRepository } from './repository/articleRepository.ts';
import { type Approved, inForceOn, isApproved } from './rules/inForce.ts';
import { plainOf, summaryOf } from './rules/markdown.ts';
import type { OnShelf, Shelved, ShelvedEdition } from './rules/matching.ts';

/** An article of twenty pages is still found by what it begins with. */
const mostStems = 400;

/** An article as readers choose and search it: the edition in force on the day, and those to come. */
export async function shelvedOf(
  article: Article,
  today: Day,
  articles: Pick<ArticleRepository, 'text'>,
): Promise<Shelved | undefined> {
  const current = inForceOn(article, today);
  const shown = article.editions.filter(isApproved).filter((edition) => isShown(edition, current, today));
  const withdrawnOn = article.withdrawals.at(-1)?.on;
  if (shown.length === 0 && withdrawnOn === undefined) return undefined;
  const editions = await Promise.all(
    shown.map(async (edition) => {
      const { body } = await articles.text(article.id, edition.textId);
      return shelvedEdition(edition, body);
    }),
  );
  const { id: articleId, slug } = article;
  return { articleId, slug, editions, ...(withdrawnOn && { withdrawnOn }) };
}

function isShown(edition: Approved, current: Approved | undefined, today: Day): boolean {
  return edition === current || edition.effectiveOn > today;
}

function shelvedEdition(edition: Approved, { ru, en }: Body): ShelvedEdition {
  const { number, effectiveOn, title, audiences, keywords } = edition;
  const head = stemsOf(`${title.ru} ${title.en} ${keywords}`);
  return {
    number,
    since: effectiveOn,
    title,
    summary: { ru: summaryOf(ru), en: summaryOf(en) },
    audiences,
    head,
    stems: stemsOf(`${plainOf(ru)} ${plainOf(en)}`)
      .filter((stem) => !head.includes(stem))
      .slice(0, mostStems),
  };
}

export function lineOf({ articleId, slug, edition }: OnShelf): ArticleLine {
  const { title, summary, audiences, number, since } = edition;
  return { id: articleId, slug, title, summary, audiences: [...audiences], number, since };
}
