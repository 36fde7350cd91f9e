import { refuseStale } from '../../shared/sameRecord.ts';
import { doing, textOf } from '../changing.ts';
import { articleParamsSchema, writeArticleSchema } from '../contract/asking.ts';
import { deskArticleSchema } from '../contract/views.ts';
import { deskArticleOf } from '../deskView.ts';
import { lastOf, withDraft } from '../rules/editions.ts';
import { regionOfArticle, route } from './route.ts';

export const editArticle = route({
  method: 'PUT',
  path: '/desk/articles/{articleId}/draft',
  summary: 'Write the draft anew; an approved article gets its next edition',
  right: 'guidance.write',
  about: regionOfArticle,
  params: articleParamsSchema,
  body: writeArticleSchema,
  edits: true,
  reply: deskArticleSchema,
  handle: async ({ params, body }, rooms, request) => {
    const article = await rooms.articles.get(params.articleId);
    refuseStale(article, request.version);
    const before = await rooms.articles.text(article.id, lastOf(article).textId);
    const { text, written } = await textOf(article.id, request.newId(), body, rooms, before);
    const after = withDraft(article, written, doing(request));
    const change = request.change('articleEdited', article.regionId);
    return deskArticleOf(await rooms.articles.save(article, after, change, text), rooms, request.principal);
  },
});
