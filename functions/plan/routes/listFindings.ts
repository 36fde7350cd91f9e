import { z } from 'zod';
import { findingsReplySchema } from '../contract.ts';
import { auditFor } from '../counting/auditContext.ts';
import { versionAsked } from '../counting/versionAsked.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const listFindings = route({
  method: 'GET',
  path: '/plans/{planId}/findings',
  summary: 'Defects of the order found by rules',
  right: 'plan.audit',
  about: regionOfPlan,
  open: true,
  params: planParamsSchema,
  query: z.object({ version: z.coerce.number().int().min(1).optional() }),
  reply: findingsReplySchema,
  handle: async ({ params, query }, rooms) => {
    const plan = await rooms.plans.get(params.planId);
    const asked = { ...query, asOf: rooms.calendars.today() };
    const { number, content } = await versionAsked(plan, asked, rooms);
    return { planId: plan.id, versionNumber: number, items: await auditFor(plan.regionId, content, rooms) };
  },
});
