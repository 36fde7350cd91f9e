import { isOneOff } from '../../shared/searchWords.ts';
import type { Day } from '../../shared/words.ts';
import type { Audience } from '../contract/article.ts';

/** An edition as it is looked for: the stems of its head (title and keywords) and of all it says. */
export interface ShelvedEdition {
  number: number;
  since: Day;
  title: { ru: string; en: string };
  summary: { ru: string; en: string };
  audiences: readonly Audience[];
  head: readonly string[];
  stems: readonly string[];
}

/** An article on the readers' shelf: the edition in force with those to come, and since when it is withdrawn. */
export interface Shelved {
  articleId: string;
  slug: string;
  editions: readonly ShelvedEdition[];
  withdrawnOn?: Day | undefined;
}

/** An article with the edition that a reader of the day has before them. */
export interface OnShelf {
  articleId: string;
  slug: string;
  edition: ShelvedEdition;
}

export function onShelf(shelf: readonly Shelved[], day: Day): OnShelf[] {
  return shelf.flatMap(({ articleId, slug, editions, withdrawnOn }) => {
    const edition = editions.findLast(({ since }) => since <= day);
    const isWithdrawn =
      withdrawnOn !== undefined && withdrawnOn <= day && (edition?.since ?? '') <= withdrawnOn;
    return edition && !isWithdrawn ? [{ articleId, slug, edition }] : [];
  });
}

export interface Match {
  article: OnShelf;
  score: number;
}

const headCounts = 2;
/** Half of what is looked for has to be there. */
const leastShare = 0.5;

/** Articles that have the words of a search, in any form and with one letter wrong, the best first. */
export function searched(articles: readonly OnShelf[], stems: readonly string[]): Match[] {
  const weigh = weigher(articles);
  return articles
    .map((article) => {
      let score = 0;
      let found = 0;
      for (const stem of stems) {
        const inHead = near(stem, article.edition.head);
        const anywhere = inHead ?? near(stem, article.edition.stems);
        if (anywhere === undefined) continue;
        found += 1;
        score += weigh(anywhere) * (inHead === undefined ? 1 : headCounts);
      }
      return { article, score: found >= stems.length * leastShare ? score : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort(byScore);
}

/** Two words of an article's head that are not in every head are about its topic. */
const leastWords = 2;
const leastScore = 1.1;

/** Articles on what a question is about, the best first: its words are held against their heads alone. */
export function matching(articles: readonly OnShelf[], stems: readonly string[]): Match[] {
  const weigh = weigher(articles);
  return articles
    .map((article) => {
      const found = article.edition.head.filter((stem) => near(stem, stems) !== undefined);
      const score = found.reduce((sum, stem) => sum + weigh(stem), 0);
      const enough = found.length >= Math.min(leastWords, article.edition.head.length);
      return { article, score: enough && score >= leastScore ? score : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort(byScore);
}

/** A word says the more the fewer heads it stands in; 1 for one that stands in one alone. */
function weigher(articles: readonly OnShelf[]): (stem: string) => number {
  const heads = new Map<string, number>();
  for (const { edition } of articles)
    for (const stem of edition.head) heads.set(stem, (heads.get(stem) ?? 0) + 1);
  const most = Math.log(1 + articles.length);
  return (stem) => Math.log(1 + articles.length / (heads.get(stem) ?? 1)) / most;
}

/** Below this length one letter makes another word. */
const shortestWithTypo = 5;

function near(stem: string, others: readonly string[]): string | undefined {
  if (others.includes(stem)) return stem;
  if (stem.length < shortestWithTypo) return undefined;
  return others.find((other) => other.length >= shortestWithTypo && isOneOff(stem, other));
}

function byScore(a: Match, b: Match): number {
  return b.score - a.score || (a.article.slug < b.article.slug ? -1 : 1);
}
