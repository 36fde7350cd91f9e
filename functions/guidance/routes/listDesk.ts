import { deskQuerySchema } from '../contract/asking.ts';
import { deskPageSchema } from '../contract/views.ts';
import { deskRowOf } from '../deskView.ts';
import { route } from './route.ts';

export const listDesk = route({
  method: 'GET',
  path: '/desk/articles',
  summary: 'Articles of the authors’ desk by state, last changed first',
  right: 'guidance.desk',
  about: 'region',
  query: deskQuerySchema,
  reply: deskPageSchema,
  handle: async ({ query: { state, ...page } }, { articles, worth, today }, { principal }) => {
    const [region = ''] = principal?.path ?? [];
    const [{ items, next }, { day }] = await Promise.all([articles.page(region, state, page), today(region)]);
    const counts = await worth.counts(items.map(({ id }) => id));
    return {
      items: items.map((article) => deskRowOf(article, day, counts.get(article.id))),
      ...(next && { next }),
    };
  },
});
