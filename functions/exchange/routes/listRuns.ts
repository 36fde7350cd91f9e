import { pageQuerySchema } from '../../shared/words.ts';
import { runPageSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { viewOf } from '../rules/stages.ts';
import { route } from './route.ts';

export const listRuns = route({
  method: 'GET',
  path: '/runs',
  summary: 'Packages that your own organisation has had checked, newest first',
  right: 'exchange.view',
  about: 'own',
  query: pageQuerySchema,
  reply: runPageSchema,
  handle: async ({ query }, { runs }, { principal }) => {
    const { items, ...page } = await runs.page(organisationOf(principal?.path ?? []), query);
    return { ...page, items: items.map(viewOf) };
  },
});
