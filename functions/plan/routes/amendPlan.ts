import { type Draft, draftViewSchema } from '../contract.ts';
import { draftView } from './draftView.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const amendPlan = route({
  method: 'POST',
  path: '/plans/{planId}/amendments',
  summary: 'Begin an amendment: a draft of the latest version',
  right: 'plan.draft',
  about: regionOfPlan,
  params: planParamsSchema,
  creates: true,
  reply: draftViewSchema,
  handle: async ({ params }, rooms, request) => {
    const plan = await rooms.plans.get(params.planId);
    const { number, content } = await rooms.plans.version(plan.id, plan.versions.length);
    const draft: Draft = {
      id: request.newId(),
      regionId: plan.regionId,
      source: '',
      content,
      spans: {},
      questions: [],
      amends: { planId: plan.id, version: number },
      status: 'open',
      createdAt: request.now.toISOString(),
      version: 0,
    };
    return draftView(await rooms.drafts.create(draft, request.change('amendPlan', plan.regionId)), rooms);
  },
});
