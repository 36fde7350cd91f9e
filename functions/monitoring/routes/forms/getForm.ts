import { formParamsSchema, formSchema } from '../../contract/form.ts';
import { withParameters } from '../../formView.ts';
import { route } from '../route.ts';
import { regionOfForm } from './about.ts';

export const getForm = route({
  method: 'GET',
  path: '/forms/{formId}',
  summary: 'A form with its sections, checks and parameters',
  right: 'form.view',
  about: regionOfForm,
  params: formParamsSchema,
  reply: formSchema,
  handle: async ({ params }, rooms) => withParameters(await rooms.forms.get(params.formId), rooms),
});
