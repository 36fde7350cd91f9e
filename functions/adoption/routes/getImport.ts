import { importParamsSchema, importViewSchema } from '../contract/imports.ts';
import { viewOf } from '../importing/orders.ts';
import { organisationOf } from '../repository/importRepository.ts';
import { route } from './route.ts';

export const getImport = route({
  method: 'GET',
  path: '/imports/{importId}',
  summary: 'An import with how far it has come, every error and every difference it found',
  right: 'activity.import',
  about: async ({ params }, { imports }) => organisationOf((await imports.get(params.importId)).path),
  params: importParamsSchema,
  reply: importViewSchema,
  handle: async ({ params }, rooms) => viewOf(await rooms.imports.get(params.importId), rooms),
});
