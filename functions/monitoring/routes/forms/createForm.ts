import { formContentSchema, formSchema } from '../../contract/form.ts';
import { withParameters } from '../../formView.ts';
import { refuseBadContent } from '../../rules/forms.ts';
import { regionOf, route } from '../route.ts';

export const createForm = route({
  method: 'POST',
  path: '/forms',
  summary: 'Begin a form',
  right: 'form.edit',
  about: 'region',
  body: formContentSchema,
  creates: true,
  reply: formSchema,
  handle: async ({ body }, rooms, request) => {
    const regionId = regionOf(request.principal);
    refuseBadContent(body, await rooms.parameters.all(regionId));
    const form = await rooms.forms.create(
      {
        id: request.newId(),
        regionId,
        status: 'draft',
        content: body,
        parameters: [],
        createdAt: request.now.toISOString(),
        createdBy: request.principal?.sub ?? 'public',
        version: 0,
      },
      request.change('formBegun', regionId),
    );
    return withParameters(form, rooms);
  },
});
