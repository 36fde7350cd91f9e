import { movedPageSchema, movedQuerySchema } from '../contract.ts';
import { movedNodes } from '../counting/movedNodes.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const listMovedNodes = route({
  method: 'GET',
  path: '/plans/{planId}/changes/nodes',
  summary:
    'The nodes that made a measure’s line step between two days, each with its status before and after',
  right: 'evidence.view',
  about: async (input, rooms) => input.query.municipality ?? (await regionOfPlan(input, rooms)),
  params: planParamsSchema,
  query: movedQuerySchema,
  reply: movedPageSchema,
  handle: async ({ params, query }, rooms) => movedNodes(await rooms.plans.get(params.planId), query, rooms),
});
