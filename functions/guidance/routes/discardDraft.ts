import { reach } from '../../shared/access/admit.ts';
import { changeArticle } from '../changing.ts';
import { articleParamsSchema, withdrawArticleSchema } from '../contract/asking.ts';
import { deskArticleSchema } from '../contract/views.ts';
import { isWrittenBy, lastOf, withoutDraft } from '../rules/editions.ts';
import { regionOfArticle, route } from './route.ts';

export const discardDraft = route({
  method: 'PUT',
  path: '/desk/articles/{articleId}/discard',
  summary: 'Throw away the edition that readers have not had; the one before stays as it is',
  right: 'guidance.desk',
  about: regionOfArticle,
  params: articleParamsSchema,
  body: withdrawArticleSchema,
  edits: true,
  reply: deskArticleSchema,
  handle: ({ params: { articleId }, body: { reason } }, rooms, request) =>
    changeArticle(articleId, rooms, request, {
      action: 'articleDraftDiscarded',
      why: reason,
      change: (article, who) => {
        // What has been sent is with whoever approves; its own writer may still take it back.
        const isTheirs = lastOf(article).state === 'review' && !isWrittenBy(article, who.by);
        reach(request.principal, isTheirs ? 'guidance.approve' : 'guidance.write');
        return withoutDraft(article, who);
      },
    }),
});
