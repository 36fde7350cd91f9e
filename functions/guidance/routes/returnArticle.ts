import { changeArticle } from '../changing.ts';
import { articleParamsSchema, returnArticleSchema } from '../contract/asking.ts';
import { deskArticleSchema } from '../contract/views.ts';
import { returned } from '../rules/editions.ts';
import { regionOfArticle, route } from './route.ts';

export const returnArticle = route({
  method: 'PUT',
  path: '/desk/articles/{articleId}/return',
  summary: 'Give it back to its writers with a remark, or take one’s own back',
  right: 'guidance.desk',
  about: regionOfArticle,
  params: articleParamsSchema,
  body: returnArticleSchema,
  edits: true,
  reply: deskArticleSchema,
  handle: ({ params: { articleId }, body: { remark } }, rooms, request) =>
    changeArticle(articleId, rooms, request, {
      action: 'articleReturned',
      ...(remark && { why: remark.slice(0, 1000) }),
      change: (article, who) => returned(article, remark, who),
    }),
});
