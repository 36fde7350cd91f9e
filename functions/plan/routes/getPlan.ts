import { planSchema } from '../contract.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const getPlan = route({
  method: 'GET',
  path: '/plans/{planId}',
  summary: 'A plan with the acts its versions rest on',
  right: 'plan.view',
  about: regionOfPlan,
  open: true,
  params: planParamsSchema,
  reply: planSchema,
  handle: ({ params }, { plans }) => plans.get(params.planId),
});
