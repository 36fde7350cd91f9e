import { Refusal } from '../../shared/refusal.ts';
import type { Day, Instant } from '../../shared/words.ts';
import type { Article, Edition } from '../contract/article.ts';
import type { WriteArticle } from '../contract/asking.ts';
import { deskStateOf } from './inForce.ts';

/** Who does it, and when. */
export interface Doing {
  by: string;
  byName?: string | undefined;
  at: Instant;
}

/** What is written, with the place of its words. */
export type Written = Omit<WriteArticle, 'body' | 'attachments'> & { textId: string };

const mostWriters = 20;

export function firstEdition(written: Written, who: Doing): Edition {
  return editionOf(1, written, who, []);
}

/** The article with its draft written anew; an approved article gets its next edition. */
export function withDraft(article: Article, written: Written, who: Doing): Article {
  const last = lastOf(article);
  refuseIn(article, 'review', 'Return it before editing it');
  const next =
    last.state === 'approved'
      ? editionOf(last.number + 1, written, who, [])
      : { ...editionOf(last.number, written, who, last.writers), remarks: last.remarks };
  return withLast(article, next, who.at, last.state === 'approved');
}

/** The draft as it goes to whoever approves. From the second edition on it says what has changed. */
export function sentForReview(article: Article, who: Doing): Article {
  const last = lastOf(article);
  refuseUnless(article, 'draft');
  if (last.number > 1 && last.whatChanged === '')
    throw new Refusal('badInput', 'Say what has changed since the edition before', undefined, [
      { pointer: '/body/whatChanged', code: 'whatChangedNeeded' },
    ]);
  return withLast(article, { ...last, state: 'review' }, who.at);
}

/** Back to its writers. Whoever did not write it says why. */
export function returned(article: Article, remark: string, who: Doing): Article {
  const last = lastOf(article);
  refuseUnless(article, 'review');
  if (remark === '' && !last.writers.includes(who.by))
    throw new Refusal('badInput', 'Say what is to be changed', undefined, [
      { pointer: '/body/remark', code: 'remarkNeeded' },
    ]);
  const remarks = remark === '' ? last.remarks : [...last.remarks, { ...person(who), text: remark }];
  return withLast(article, { ...last, state: 'draft', remarks }, who.at);
}

export interface Approval {
  today: Day;
  effectiveOn?: Day | undefined;
  act?: Edition['act'];
}

/** Approved by somebody who has not written in it, from a day on that is not past. */
export function approved(article: Article, { today, effectiveOn, act }: Approval, who: Doing): Article {
  const last = lastOf(article);
  refuseUnless(article, 'review');
  if (last.writers.includes(who.by))
    throw new Refusal('ownTextNotApprovable', 'Somebody else approves what one has written');
  const from = effectiveOn ?? today;
  if (from < today) throw new Refusal('effectiveInPast', 'It cannot hold before today', { day: today });
  const next: Edition = {
    ...last,
    state: 'approved',
    approved: person(who),
    effectiveOn: from,
    ...(act && { act }),
  };
  return withLast(article, next, who.at);
}

/** No longer for readers; a draft that never was is set aside the same way. */
export function withdrawn(article: Article, reason: string, today: Day, who: Doing): Article {
  if (deskStateOf(article) === 'withdrawn')
    throw new Refusal('articleWithdrawn', 'The article has been withdrawn already');
  const withdrawals = [...article.withdrawals, { ...person(who), on: today, reason }];
  return { ...article, withdrawals, updatedAt: who.at };
}

/** Without the edition that readers have not had. A first draft has nothing before it: it is withdrawn. */
export function withoutDraft(article: Article, who: Doing): Article {
  if (!hasDraftOver(article))
    throw new Refusal('articleNotInState', 'There is no later edition to throw away', { state: 'draft' });
  return { ...article, editions: article.editions.slice(0, -1), updatedAt: who.at };
}

/** An edition that is being written over one that readers have had. */
export function hasDraftOver(article: Article): boolean {
  return (
    article.editions.length > 1 &&
    lastOf(article).state !== 'approved' &&
    deskStateOf(article) !== 'withdrawn'
  );
}

export function isWrittenBy(article: Pick<Article, 'editions'>, sub: string): boolean {
  return lastOf(article).writers.includes(sub);
}

export function hasBeenApproved({ editions }: Pick<Article, 'editions'>): boolean {
  return editions.some(({ state }) => state === 'approved');
}

export function lastOf({ editions }: Pick<Article, 'editions'>): Edition {
  const last = editions.at(-1);
  if (!last) throw new Error('An article has at least one edition');
  return last;
}

function editionOf(
  number: number,
  { textId, title, audiences, keywords, whatChanged }: Written,
  who: Doing,
  writers: readonly string[],
): Edition {
  return {
    number,
    state: 'draft',
    textId,
    title,
    audiences: [...new Set(audiences)],
    keywords,
    whatChanged,
    writers: [...new Set([...writers, who.by])].slice(-mostWriters),
    written: person(who),
    remarks: [],
  };
}

function withLast(article: Article, edition: Edition, at: Instant, isNew = false): Article {
  const before = isNew ? article.editions : article.editions.slice(0, -1);
  return { ...article, editions: [...before, edition], updatedAt: at };
}

function refuseIn(article: Article, state: Edition['state'], advice: string): void {
  if (deskStateOf(article) !== 'withdrawn' && lastOf(article).state === state)
    throw new Refusal('articleNotInState', advice, { state });
}

function refuseUnless(article: Article, state: Edition['state']): void {
  const is = deskStateOf(article);
  if (is === 'withdrawn') throw new Refusal('articleWithdrawn', 'The article has been withdrawn');
  if (lastOf(article).state !== state)
    throw new Refusal('articleNotInState', `The article is not in ${state}`, {
      state: lastOf(article).state,
    });
}

function person({ by, byName, at }: Doing) {
  return { by, ...(byName && { byName }), at };
}
