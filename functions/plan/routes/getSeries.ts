import { z } from 'zod';
import { daySchema, nodeIdSchema } from '../../shared/words.ts';
import { measureNumberSchema, type SeriesDay, seriesReplySchema } from '../contract.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const getSeries = route({
  method: 'GET',
  path: '/plans/{planId}/series',
  summary: 'Figures of the region or a municipality from day to day: obliged, satisfied, overdue',
  right: 'progress.view',
  about: regionOfPlan,
  open: true,
  params: planParamsSchema,
  query: z.object({
    node: nodeIdSchema.optional(),
    from: daySchema.optional(),
    to: daySchema.optional(),
    measure: measureNumberSchema.optional(),
  }),
  reply: seriesReplySchema,
  handle: async ({ params, query }, { plans, progress, calendars }) => {
    const plan = await plans.get(params.planId);
    const nodeId = query.node ?? plan.regionId;
    const from = query.from ?? plan.startsOn;
    const to = query.to ?? calendars.today();
    const items = from > to ? [] : await progress.series(plan.id, nodeId, from, to);
    return { nodeId, items: query.measure ? items.map((day) => onlyOf(day, query.measure)) : items };
  },
});

function onlyOf({ day, measures }: SeriesDay, number = ''): SeriesDay {
  const counts = measures[number];
  return { day, measures: counts ? { [number]: counts } : {} };
}
