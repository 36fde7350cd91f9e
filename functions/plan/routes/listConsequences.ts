import { z } from 'zod';
import { Refusal } from '../../shared/refusal.ts';
import { consequencesReplySchema, measureNumberSchema } from '../contract.ts';
import { planOn } from '../counting/planOn.ts';
import { consequencesOf } from '../rules/schedule.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const listConsequences = route({
  method: 'GET',
  path: '/plans/{planId}/consequences',
  summary:
    'What would be finished later if a measure were finished so many working days later; nothing is moved',
  right: 'plan.view',
  about: regionOfPlan,
  open: true,
  params: planParamsSchema,
  query: z.object({
    number: measureNumberSchema,
    workingDays: z.coerce.number().int().min(-250).max(250),
  }),
  reply: consequencesReplySchema,
  handle: async ({ params, query }, rooms) => {
    const plan = await rooms.plans.get(params.planId);
    const today = rooms.calendars.today();
    const { content, yardsticks } = await planOn(plan, today, rooms);
    if (!yardsticks.some(({ measure }) => measure.number === query.number))
      throw new Refusal('notFound', `Plan ${plan.id} has no measure ${query.number}`);
    const shift = { number: query.number, byWorkingDays: query.workingDays };
    return { items: consequencesOf(content, rooms.calendars.workingDays(today), shift) };
  },
});
