import { z } from 'zod';
import { daySchema } from '../../shared/words.ts';
import { measuresReplySchema } from '../contract.ts';
import { auditFor } from '../counting/auditContext.ts';
import { measuresReply } from '../counting/measuresReply.ts';
import { planViews } from '../counting/planViews.ts';
import { versionAsked } from '../counting/versionAsked.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const listMeasures = route({
  method: 'GET',
  path: '/plans/{planId}/measures',
  summary: 'Measures with both their dates, critical path, slack and findings; of a version, or as of a day',
  right: 'plan.view',
  about: regionOfPlan,
  open: true,
  params: planParamsSchema,
  query: z.object({ version: z.coerce.number().int().min(1).optional(), asOf: daySchema.optional() }),
  reply: measuresReplySchema,
  stands: true,
  handle: async ({ params, query }, rooms) => {
    const plan = await rooms.plans.get(params.planId);
    const today = rooms.calendars.today();
    const asOf = query.asOf ?? today;
    const version = await versionAsked(plan, { ...query, asOf }, rooms);
    const findings = await auditFor(plan.regionId, version.content, rooms);
    const workingDays = rooms.calendars.workingDays(asOf < today ? asOf : today);
    return measuresReply(version, planViews(version.content, findings, workingDays), asOf);
  },
});
