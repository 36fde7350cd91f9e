import { progressQuerySchema, progressReplySchema } from '../contract.ts';
import { readProgress } from '../counting/readProgress.ts';
import { narrowProgress } from '../rules/narrowProgress.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const getProgress = route({
  method: 'GET',
  path: '/plans/{planId}/progress',
  summary: 'Figures of every measure in the region and in each municipality, as of a day',
  right: 'progress.view',
  about: regionOfPlan,
  open: true,
  params: planParamsSchema,
  query: progressQuerySchema,
  reply: progressReplySchema,
  handle: async ({ params, query }, rooms) => {
    const plan = await rooms.plans.get(params.planId);
    const asOf = query.asOf ?? rooms.calendars.today();
    return narrowProgress(await readProgress(plan, asOf, rooms, query.number), query);
  },
});
