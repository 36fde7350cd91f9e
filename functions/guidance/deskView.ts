import type { Principal } from '../shared/access/admit.ts';
import { scopeOf } from '../shared/access/policy.ts';
import type { Day } from '../shared/words.ts';
import type { Article, Edition } from './contract/article.ts';
import type { DeskArticle, DeskRow } from './contract/views.ts';
import type { Worth } from './contract/worth.ts';
import { linked } from './files.ts';
import { brokenLinksOf } from './links.ts';
import type { GuidanceRooms } from './rooms.ts';
import { hasBeenApproved, hasDraftOver, isWrittenBy, lastOf } from './rules/editions.ts';
import { comingAfter, deskStateOf, inForceOn } from './rules/inForce.ts';
import { noWorth } from './rules/worth.ts';

const commentsShown = 20;

export function deskRowOf(article: Article, today: Day, worth: Worth = noWorth): DeskRow {
  const last = lastOf(article);
  const current = inForceOn(article, today);
  const coming = comingAfter(article, today);
  return {
    id: article.id,
    slug: article.slug,
    state: deskStateOf(article),
    title: last.title,
    audiences: last.audiences,
    number: last.number,
    ...(last.written.byName && { writtenByName: last.written.byName }),
    updatedAt: article.updatedAt,
    ...(current && { inForce: { number: current.number, since: current.effectiveOn } }),
    ...(coming && { comesOn: coming.effectiveOn }),
    worth,
  };
}

/** An article as its authors see it, with the words of an edition: the newest one unless another is named. */
export async function deskArticleOf(
  article: Article,
  rooms: GuidanceRooms,
  principal: Principal,
  number?: number,
): Promise<DeskArticle> {
  const edition = article.editions.find((one) => one.number === number) ?? lastOf(article);
  const [text, counts, comments, readers, { day }] = await Promise.all([
    rooms.articles.text(article.id, edition.textId),
    rooms.worth.counts([article.id]),
    rooms.worth.comments(article.id, commentsShown),
    rooms.readers.of(article.id),
    rooms.today(article.regionId),
  ]);
  const seesTickets = scopeOf('ticket.view', principal?.role ?? 'public') === 'region';
  return {
    ...deskRowOf(article, day, counts.get(article.id)),
    editions: article.editions.map(editionView),
    shown: {
      number: edition.number,
      title: edition.title,
      audiences: edition.audiences,
      keywords: edition.keywords,
      whatChanged: edition.whatChanged,
      body: text.body,
      attachments: await linked(text.attachments, rooms.files),
      remarks: edition.remarks,
      brokenLinks: await brokenLinksOf(text, rooms),
    },
    withdrawals: article.withdrawals,
    ...(article.origin && seesTickets && { origin: article.origin }),
    comments: comments.map(({ at, useful, comment = '' }) => ({ at, useful, comment })),
    readers: readers.length,
    may: rightsOver(article, principal),
    version: article.version,
  };
}

function editionView(edition: Edition) {
  const { number, state, written, whatChanged, approved, effectiveOn, act } = edition;
  return {
    number,
    state,
    ...(written.byName && { writtenByName: written.byName }),
    writtenAt: written.at,
    whatChanged,
    ...(approved?.byName && { approvedByName: approved.byName }),
    ...(approved && { approvedAt: approved.at }),
    ...(effectiveOn && { effectiveOn }),
    ...(act && { act }),
  };
}

/** What the person may do with the article as it stands; the routes decide, this spares dead buttons. */
function rightsOver(article: Article, principal: Principal): DeskArticle['may'] {
  const role = principal?.role ?? 'public';
  const writes = scopeOf('guidance.write', role) !== undefined;
  const approves = scopeOf('guidance.approve', role) !== undefined;
  const state = deskStateOf(article);
  const isOwn = isWrittenBy(article, principal?.sub ?? '');
  return {
    edit: writes && state !== 'review',
    approve: approves && state === 'review' && !isOwn,
    return: state === 'review' && (approves || isOwn),
    discard: hasDraftOver(article) && (state === 'review' && !isOwn ? approves : writes),
    withdraw: state !== 'withdrawn' && (approves || (writes && !hasBeenApproved(article))),
  };
}
