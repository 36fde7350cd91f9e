import { controlParamsSchema, controlViewSchema } from '../../contract/controls.ts';
import { controlView } from '../../controlViews.ts';
import { route } from '../route.ts';

export const getControl = route({
  method: 'GET',
  path: '/controls/{controlId}',
  summary: 'One control with its findings as they stand today',
  right: 'control.view',
  about: async ({ params }, rooms) => (await rooms.controls.get(params.controlId)).nodeId,
  params: controlParamsSchema,
  reply: controlViewSchema,
  handle: async ({ params }, rooms, { principal }) => {
    const control = await rooms.controls.get(params.controlId);
    const { today } = await rooms.days(control.regionId);
    return controlView(control, { today, files: rooms.files, principal });
  },
});
