import { draftViewSchema } from '../contract.ts';
import { draftView } from './draftView.ts';
import { draftParamsSchema, regionOfDraft, route } from './route.ts';

export const getDraft = route({
  method: 'GET',
  path: '/drafts/{draftId}',
  summary: 'A draft with its source, questions and findings',
  right: 'plan.draft',
  about: regionOfDraft,
  params: draftParamsSchema,
  reply: draftViewSchema,
  handle: async ({ params }, rooms) => draftView(await rooms.drafts.get(params.draftId), rooms),
});
