import { z } from 'zod';
import { comparisonReplySchema } from '../contract.ts';
import { comparePlans } from '../rules/compare.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

const numberSchema = z.coerce.number().int().min(1);

export const compareVersions = route({
  method: 'GET',
  path: '/plans/{planId}/comparison',
  summary: 'What differs between two versions of a plan, measure by measure',
  right: 'plan.view',
  about: regionOfPlan,
  open: true,
  params: planParamsSchema,
  query: z.object({ from: numberSchema, to: numberSchema }),
  reply: comparisonReplySchema,
  handle: async ({ params, query }, { plans }) => {
    const [from, to] = await Promise.all([
      plans.version(params.planId, query.from),
      plans.version(params.planId, query.to),
    ]);
    return {
      from: { versionNumber: from.number, act: from.act },
      to: { versionNumber: to.number, act: to.act },
      items: comparePlans(from.content, to.content),
    };
  },
});
