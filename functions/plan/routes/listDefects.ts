import { pageQuerySchema } from '../../shared/words.ts';
import { defectPageSchema } from '../contract.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const listDefects = route({
  method: 'GET',
  path: '/plans/{planId}/defects',
  summary: 'Figures that the nightly recount did not confirm',
  right: 'plan.recount',
  about: regionOfPlan,
  params: planParamsSchema,
  query: pageQuerySchema,
  reply: defectPageSchema,
  handle: ({ params, query }, { defects }) => defects.list(params.planId, query),
});
