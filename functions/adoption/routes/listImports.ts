import { importPageSchema, importsQuerySchema } from '../contract/imports.ts';
import { organisationOf } from '../repository/importRepository.ts';
import { route } from './route.ts';

export const listImports = route({
  method: 'GET',
  path: '/imports',
  summary: 'Imports of your own organisation, newest first',
  right: 'activity.import',
  about: 'own',
  query: importsQuerySchema,
  reply: importPageSchema,
  handle: async ({ query }, { imports }, { principal }) =>
    imports.page(organisationOf(principal?.path ?? []), query),
});
