import { articleParamsSchema, editionQuerySchema } from '../contract/asking.ts';
import { deskArticleSchema } from '../contract/views.ts';
import { deskArticleOf } from '../deskView.ts';
import { regionOfArticle, route } from './route.ts';

export const getDeskArticle = route({
  method: 'GET',
  path: '/desk/articles/{articleId}',
  summary: 'An article with its editions, remarks and worth, and the words of one edition',
  right: 'guidance.desk',
  about: regionOfArticle,
  params: articleParamsSchema,
  query: editionQuerySchema,
  reply: deskArticleSchema,
  handle: async ({ params, query: { edition } }, rooms, { principal }) =>
    deskArticleOf(await rooms.articles.get(params.articleId), rooms, principal, edition),
});
