import { z } from 'zod';
import { planVersionSchema } from '../contract.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const getVersion = route({
  method: 'GET',
  path: '/plans/{planId}/versions/{number}',
  summary: 'A version of a plan as it was published',
  right: 'plan.view',
  about: regionOfPlan,
  open: true,
  params: planParamsSchema.extend({ number: z.coerce.number().int().min(1) }),
  reply: planVersionSchema,
  handle: ({ params }, { plans }) => plans.version(params.planId, params.number),
});
