import { pullPageSchema, pullsQuerySchema } from '../../contract/pull.ts';
import { route } from '../../routes/route.ts';
import { pullView } from '../working/work.ts';

export const listPulls = route({
  method: 'GET',
  path: '/gradebook/pulls',
  summary: 'Every pull of the region, newest first: stage, schools, faults by code, duration',
  right: 'exchange.board',
  about: 'region',
  query: pullsQuerySchema,
  reply: pullPageSchema,
  handle: async ({ query }, rooms, { principal }) => {
    const { items, ...page } = await rooms.pulls.page(principal?.path[0] ?? '', query);
    return { ...page, items: await Promise.all(items.map((pull) => pullView(pull, rooms))) };
  },
});
