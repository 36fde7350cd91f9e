import { Refusal } from '../shared/refusal.ts';
import type { RequestContext } from '../shared/route.ts';
import { refuseStale } from '../shared/sameRecord.ts';
import type { Article, ArticleText } from './contract/article.ts';
import type { WriteArticle } from './contract/asking.ts';
import type { DeskArticle } from './contract/views.ts';
import { deskArticleOf } from './deskView.ts';
import { keptFiles } from './files.ts';
import type { GuidanceRooms } from './rooms.ts';
import type { Doing, Written } from './rules/editions.ts';

export function doing({ principal, now }: Pick<RequestContext, 'principal' | 'now'>): Doing {
  if (!principal) throw new Refusal('notSignedIn', 'Sign in to do this');
  return { by: principal.sub, byName: principal.name, at: now.toISOString() };
}

/** What an author has written, ready to be put beside the article, and its head as the article names it. */
export async function textOf(
  articleId: string,
  textId: string,
  { body, attachments, ...head }: WriteArticle,
  { files }: Pick<GuidanceRooms, 'files'>,
  before?: ArticleText,
): Promise<{ text: ArticleText; written: Written }> {
  const kept = await keptFiles(attachments, before?.attachments ?? [], files);
  return { text: { articleId, id: textId, body, attachments: kept }, written: { ...head, textId } };
}

interface Changing {
  action: string;
  why?: string;
  change: (article: Article, who: Doing) => Article;
}

/** Changes an article over the version that was read, and shows it as it stands after. */
export async function changeArticle(
  articleId: string,
  rooms: GuidanceRooms,
  request: RequestContext,
  { action, why, change }: Changing,
): Promise<DeskArticle> {
  const before = await rooms.articles.get(articleId);
  refuseStale(before, request.version);
  const after = change(before, doing(request));
  const saved = await rooms.articles.save(before, after, request.change(action, before.regionId, why));
  return deskArticleOf(saved, rooms, request.principal);
}
