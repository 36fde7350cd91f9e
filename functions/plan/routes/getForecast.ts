import { z } from 'zod';
import { daySchema, nodeIdSchema } from '../../shared/words.ts';
import { forecastReplySchema, measureNumberSchema } from '../contract.ts';
import { readForecasts } from '../counting/readForecasts.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const getForecast = route({
  method: 'GET',
  path: '/plans/{planId}/forecast',
  summary:
    'The day each measure is done at today’s pace, with a band and the error of such forecasts in the past',
  right: 'progress.view',
  about: regionOfPlan,
  open: true,
  params: planParamsSchema,
  query: z.object({
    asOf: daySchema.optional(),
    number: measureNumberSchema.optional(),
    node: nodeIdSchema.optional(),
  }),
  reply: forecastReplySchema,
  handle: async ({ params, query }, rooms) => {
    const plan = await rooms.plans.get(params.planId);
    return readForecasts(plan, { ...query, asOf: query.asOf ?? rooms.calendars.today() }, rooms);
  },
});
