import { boardQuerySchema } from '../contract/board.ts';
import { runPageSchema } from '../contract/run.ts';
import { viewOf } from '../rules/stages.ts';
import { route } from './route.ts';

export const listBoard = route({
  method: 'GET',
  path: '/board',
  summary: 'Every run of the region, whoever sent it, newest first: stage, rows, errors by code, duration',
  right: 'exchange.board',
  about: 'region',
  query: boardQuerySchema,
  reply: runPageSchema,
  handle: async ({ query }, { runs }, { principal }) => {
    const { items, ...page } = await runs.pageOfRegion(principal?.path[0] ?? '', query);
    return { ...page, items: items.map(viewOf) };
  },
});
