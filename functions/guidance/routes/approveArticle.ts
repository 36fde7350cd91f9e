import { changeArticle } from '../changing.ts';
import { approveArticleSchema, articleParamsSchema } from '../contract/asking.ts';
import { deskArticleSchema } from '../contract/views.ts';
import { approved } from '../rules/editions.ts';
import { regionOfArticle, route } from './route.ts';

export const approveArticle = route({
  method: 'PUT',
  path: '/desk/articles/{articleId}/approval',
  summary: 'Approve what somebody else has written: in force from the day given, or from today',
  right: 'guidance.approve',
  about: regionOfArticle,
  params: articleParamsSchema,
  body: approveArticleSchema,
  edits: true,
  reply: deskArticleSchema,
  handle: async ({ params: { articleId }, body }, rooms, request) => {
    const [region = ''] = request.principal?.path ?? [];
    const { day: today } = await rooms.today(region);
    return changeArticle(articleId, rooms, request, {
      action: 'articleApproved',
      ...(body.act && { why: body.act.number }),
      change: (article, who) => approved(article, { today, ...body }, who),
    });
  },
});
