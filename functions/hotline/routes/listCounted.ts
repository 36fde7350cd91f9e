import { countedPageSchema, countedQuerySchema } from '../contract/report.ts';
import { filtered } from '../rules/counted.ts';
import { route } from './route.ts';

export const listCounted = route({
  method: 'GET',
  path: '/reports/rows',
  summary: 'What the report counts, a ticket a row, page after page: exports of any length are made of it',
  right: 'ticket.report',
  about: 'region',
  query: countedQuerySchema,
  reply: countedPageSchema,
  handle: async ({ query }, { tally }, { principal }) => {
    const { from, to, cursor } = query;
    const page = await tally.page(principal?.path[0] ?? '', from, to, cursor);
    return { ...page, items: filtered(page.items, query) };
  },
});
