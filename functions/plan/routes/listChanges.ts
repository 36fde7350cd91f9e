import { z } from 'zod';
import { daySchema } from '../../shared/words.ts';
import { changesReplySchema } from '../contract.ts';
import { readProgress } from '../counting/readProgress.ts';
import { changedFigures } from '../rules/changes.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const listChanges = route({
  method: 'GET',
  path: '/plans/{planId}/changes',
  summary: 'Figures that differ between two days',
  right: 'progress.view',
  about: regionOfPlan,
  open: true,
  params: planParamsSchema,
  query: z.object({ from: daySchema, to: daySchema }),
  reply: changesReplySchema,
  handle: async ({ params, query }, rooms) => {
    const plan = await rooms.plans.get(params.planId);
    const [before, after] = await Promise.all([
      readProgress(plan, query.from, rooms),
      readProgress(plan, query.to, rooms),
    ]);
    return {
      ...query,
      region: changedFigures([before.region], [after.region]),
      municipalities: changedFigures(before.municipalities, after.municipalities),
    };
  },
});
