import type { Day, Instant } from '../../shared/words.ts';
import type { Article, DeskState, Edition } from '../contract/article.ts';

/** An edition that has an approval, and so a day from which it holds. */
export type Approved = Edition & {
  approved: NonNullable<Edition['approved']>;
  effectiveOn: NonNullable<Edition['effectiveOn']>;
};

/** From this day on the edition holds; without one, the article is withdrawn. */
interface Turn {
  on: Day;
  at: Instant;
  edition?: Approved;
}

export function isApproved(edition: Edition): edition is Approved {
  return edition.state === 'approved' && edition.approved !== undefined && edition.effectiveOn !== undefined;
}

/** What has held since when, oldest first: of two turns on one day the later decided counts. */
export function turnsOf({ editions, withdrawals }: Pick<Article, 'editions' | 'withdrawals'>): Turn[] {
  const turns: Turn[] = [
    ...editions
      .filter(isApproved)
      .map((edition) => ({ on: edition.effectiveOn, at: edition.approved.at, edition })),
    ...withdrawals.map(({ on, at }) => ({ on, at })),
  ];
  return turns.sort((a, b) => compare(a.on, b.on) || compare(a.at, b.at));
}

/** The edition in force on a day, since its own day; undefined before the first one and after a withdrawal. */
export function inForceOn(
  article: Pick<Article, 'editions' | 'withdrawals'>,
  day: Day,
): Approved | undefined {
  return turnsOf(article).findLast(({ on }) => on <= day)?.edition;
}

/** The next edition that will be in force. */
export function comingAfter(
  article: Pick<Article, 'editions' | 'withdrawals'>,
  day: Day,
): Approved | undefined {
  return turnsOf(article).find(({ on, edition }) => on > day && edition)?.edition;
}

/** Where the article stands on the desk by its newest edition. */
export function deskStateOf({ editions, withdrawals }: Pick<Article, 'editions' | 'withdrawals'>): DeskState {
  const last = editions.at(-1);
  const withdrawn = withdrawals.at(-1);
  if (withdrawn && last && withdrawn.at >= (last.approved?.at ?? last.written.at)) return 'withdrawn';
  if (last?.state === 'approved') return 'inForce';
  return last?.state ?? 'draft';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
