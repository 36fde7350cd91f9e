import { refuseStale } from '../../../shared/sameRecord.ts';
import { formContentSchema, formParamsSchema, formSchema } from '../../contract/form.ts';
import { withParameters } from '../../formView.ts';
import { refuseBadContent, refuseUnlessDraft } from '../../rules/forms.ts';
import { route } from '../route.ts';
import { regionOfForm } from './about.ts';

export const saveForm = route({
  method: 'PUT',
  path: '/forms/{formId}',
  summary: 'Write a draft anew: its sections, fields and checks with their examples',
  right: 'form.edit',
  about: regionOfForm,
  params: formParamsSchema,
  body: formContentSchema,
  edits: true,
  reply: formSchema,
  handle: async ({ params, body }, rooms, request) => {
    const before = await rooms.forms.get(params.formId);
    refuseStale(before, request.version);
    refuseUnlessDraft(before);
    refuseBadContent(body, await rooms.parameters.all(before.regionId));
    const change = request.change('formSaved', before.regionId);
    return withParameters(await rooms.forms.save(before, { ...before, content: body }, change), rooms);
  },
});
