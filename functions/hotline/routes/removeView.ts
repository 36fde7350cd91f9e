import { Refusal } from '../../shared/refusal.ts';
import { savedViewSchema, viewParamsSchema } from '../contract/desk.ts';
import { route } from './route.ts';

export const removeView = route({
  method: 'DELETE',
  path: '/views/{viewId}',
  summary: 'Remove a saved view: one’s own, or one that the team shares',
  right: 'ticket.work',
  about: async ({ params }, { views }) => (await views.get(params.viewId)).regionId,
  params: viewParamsSchema,
  edits: true,
  reply: savedViewSchema,
  handle: async ({ params }, { views }, request) => {
    const before = await views.get(params.viewId);
    if (!before.isShared && before.ownerId !== request.principal?.sub)
      throw new Refusal('notAllowed', 'This view is another person’s own');
    if (before.version !== request.version)
      throw new Refusal('staleRecord', 'Somebody has changed this view meanwhile');
    return views.save(
      before,
      { ...before, removed: true },
      request.change('removeView', before.regionId, before.name),
    );
  },
});
