import { draftHeadSchema } from '../contract.ts';
import { discard, draftHead } from '../rules/editDraft.ts';
import { draftParamsSchema, regionOfDraft, route } from './route.ts';

export const discardDraft = route({
  method: 'DELETE',
  path: '/drafts/{draftId}',
  summary: 'Discard a draft; it stays readable',
  right: 'plan.draft',
  about: regionOfDraft,
  params: draftParamsSchema,
  edits: true,
  reply: draftHeadSchema,
  handle: async ({ params }, { drafts }, { version, change }) => {
    const draft = await drafts.get(params.draftId);
    return draftHead(await drafts.save(discard(draft), version, change('discardDraft', draft.regionId)));
  },
});
