import { Refusal } from '../../../shared/refusal.ts';
import { refuseStale } from '../../../shared/sameRecord.ts';
import { formParamsSchema, formSchema } from '../../contract/form.ts';
import { withPublication } from '../../rules/forms.ts';
import { stampOf } from '../../stamp.ts';
import { route } from '../route.ts';
import { regionOfForm } from './about.ts';

export const publishForm = route({
  method: 'PUT',
  path: '/forms/{formId}/publication',
  summary: 'Publish a form of approved parameters: from now on schools fill it in',
  right: 'form.publish',
  about: regionOfForm,
  params: formParamsSchema,
  edits: true,
  reply: formSchema,
  handle: async ({ params }, rooms, request) => {
    const before = await rooms.forms.get(params.formId);
    refuseStale(before, request.version);
    const { regionId } = before;
    if (before.content.isPrimary) {
      const others = (await rooms.forms.all(regionId)).filter(
        ({ status, content }) => status === 'published' && content.isPrimary,
      );
      if (others.length > 0)
        throw new Refusal('primaryFormOut', 'The region collects its primary information already');
    }
    const stamp = await stampOf(request, regionId, rooms);
    const after = withPublication(before, await rooms.parameters.all(regionId), stamp);
    return rooms.forms.save(before, after, request.change('formPublished', regionId));
  },
});
