import { makePackageSchema, packageViewSchema } from '../../contract/package.ts';
import { makePackage as pack, packageView } from '../../packing.ts';
import { route } from '../route.ts';

export const makePackage = route({
  method: 'POST',
  path: '/packages',
  summary: 'Pack the accepted sheets of a form that have not gone out',
  right: 'outPackage.make',
  about: async ({ body }, { forms }) => (await forms.get(body.formId)).regionId,
  body: makePackageSchema,
  creates: true,
  reply: packageViewSchema,
  handle: async ({ body }, rooms, request) => packageView(await pack(body.formId, rooms, request), rooms),
});
