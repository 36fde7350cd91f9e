import { doing, textOf } from '../changing.ts';
import { writeArticleSchema } from '../contract/asking.ts';
import { deskArticleSchema } from '../contract/views.ts';
import { createArticle } from '../creating.ts';
import { deskArticleOf } from '../deskView.ts';
import { route } from './route.ts';

export const writeArticle = route({
  method: 'POST',
  path: '/desk/articles',
  summary: 'Begin an article',
  right: 'guidance.write',
  about: 'region',
  body: writeArticleSchema,
  creates: true,
  reply: deskArticleSchema,
  handle: async ({ body }, rooms, request) => {
    const id = request.newId();
    const { text, written } = await textOf(id, `${id}-1`, body, rooms);
    const article = await createArticle(rooms, request, { id, written, text, who: doing(request) });
    return deskArticleOf(article, rooms, request.principal);
  },
});
