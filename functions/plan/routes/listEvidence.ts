import { evidencePageSchema, evidenceQuerySchema, measureNumberSchema } from '../contract.ts';
import { listEvidence as evidenceList } from '../counting/listEvidence.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const listEvidence = route({
  method: 'GET',
  path: '/plans/{planId}/measures/{number}/evidence',
  summary: 'The nodes behind a figure, each with its status and the reason',
  right: 'evidence.view',
  about: async (input, rooms) =>
    input.query.node ?? input.query.municipality ?? (await regionOfPlan(input, rooms)),
  params: planParamsSchema.extend({ number: measureNumberSchema }),
  query: evidenceQuerySchema,
  reply: evidencePageSchema,
  handle: async ({ params, query }, rooms) =>
    evidenceList(await rooms.plans.get(params.planId), params.number, query, rooms),
});
