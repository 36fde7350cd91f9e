import { pageQuerySchema } from '../../shared/words.ts';
import { planPageSchema } from '../contract.ts';
import { route } from './route.ts';

export const listPlans = route({
  method: 'GET',
  path: '/plans',
  summary: 'Plans of the person’s region; without a login, all of them',
  right: 'plan.view',
  about: 'region',
  open: true,
  query: pageQuerySchema,
  reply: planPageSchema,
  handle: ({ query }, { plans }, { principal }) => plans.list({ ...query, regionId: principal?.path[0] }),
});
