import { z } from 'zod';
import { cursorSchema, daySchema, nodeIdSchema } from '../../shared/words.ts';
import { measureNumberSchema, movedPageSchema } from '../contract.ts';
import { movedNodes } from '../counting/movedNodes.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const listMovedNodes = route({
  method: 'GET',
  path: '/plans/{planId}/changes/nodes',
  summary: 'Nodes whose status differs between two days, one municipality a page',
  right: 'evidence.view',
  about: async (input, rooms) => input.query.municipality ?? (await regionOfPlan(input, rooms)),
  params: planParamsSchema,
  query: z.object({
    from: daySchema,
    to: daySchema,
    municipality: nodeIdSchema.optional(),
    number: measureNumberSchema.optional(),
    cursor: cursorSchema.optional(),
  }),
  reply: movedPageSchema,
  handle: async ({ params, query }, rooms) => movedNodes(await rooms.plans.get(params.planId), query, rooms),
});
