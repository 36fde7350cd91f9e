import { Refusal } from '../../shared/refusal.ts';
import { changeArticle } from '../changing.ts';
import { articleParamsSchema } from '../contract/asking.ts';
import { deskArticleSchema } from '../contract/views.ts';
import { brokenLinksOf } from '../links.ts';
import { lastOf, sentForReview } from '../rules/editions.ts';
import { regionOfArticle, route } from './route.ts';

export const sendForReview = route({
  method: 'PUT',
  path: '/desk/articles/{articleId}/review',
  summary: 'Send the draft to whoever approves; its links have to lead somewhere',
  right: 'guidance.write',
  about: regionOfArticle,
  params: articleParamsSchema,
  edits: true,
  reply: deskArticleSchema,
  handle: async ({ params: { articleId } }, rooms, request) => {
    const article = await rooms.articles.get(articleId);
    const [broken] = await brokenLinksOf(await rooms.articles.text(articleId, lastOf(article).textId), rooms);
    if (broken) throw new Refusal('articleLinkBroken', `${broken} leads nowhere`, { link: broken });
    return changeArticle(articleId, rooms, request, { action: 'articleSent', change: sentForReview });
  },
});
