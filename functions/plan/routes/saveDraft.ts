import { draftEditSchema, draftViewSchema } from '../contract.ts';
import { editDraft } from '../rules/editDraft.ts';
import { draftView } from './draftView.ts';
import { draftParamsSchema, regionOfDraft, route } from './route.ts';

export const saveDraft = route({
  method: 'PUT',
  path: '/drafts/{draftId}',
  summary: 'Correct a draft and answer its questions',
  right: 'plan.draft',
  about: regionOfDraft,
  params: draftParamsSchema,
  body: draftEditSchema,
  edits: true,
  reply: draftViewSchema,
  handle: async ({ params, body }, rooms, { version, change }) => {
    const draft = await rooms.drafts.get(params.draftId);
    const edited = editDraft(draft, body);
    const saved = await rooms.drafts.save(edited, version, change('editDraft', draft.regionId));
    return draftView(saved, rooms);
  },
});
