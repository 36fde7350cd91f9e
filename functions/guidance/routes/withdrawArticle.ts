import { reach } from '../../shared/access/admit.ts';
import { changeArticle } from '../changing.ts';
import { articleParamsSchema, withdrawArticleSchema } from '../contract/asking.ts';
import { deskArticleSchema } from '../contract/views.ts';
import { hasBeenApproved, withdrawn } from '../rules/editions.ts';
import { regionOfArticle, route } from './route.ts';

export const withdrawArticle = route({
  method: 'PUT',
  path: '/desk/articles/{articleId}/withdrawal',
  summary: 'Withdraw an article with a reason; what readers have had only by whoever approves',
  right: 'guidance.desk',
  about: regionOfArticle,
  params: articleParamsSchema,
  body: withdrawArticleSchema,
  edits: true,
  reply: deskArticleSchema,
  handle: async ({ params: { articleId }, body: { reason } }, rooms, request) => {
    const [region = ''] = request.principal?.path ?? [];
    const { day } = await rooms.today(region);
    return changeArticle(articleId, rooms, request, {
      action: 'articleWithdrawn',
      why: reason,
      change: (article, who) => {
        reach(request.principal, hasBeenApproved(article) ? 'guidance.approve' : 'guidance.write');
        return withdrawn(article, reason, day, who);
      },
    });
  },
});
