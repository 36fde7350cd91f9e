import { actImportReportSchema, importParamsSchema } from '../contract/actImports.ts';
import { route } from './route.ts';

export const getActImport = route({
  method: 'GET',
  path: '/acts/imports/{importId}',
  summary: 'What a list of acts would bring, or brought',
  right: 'act.import',
  about: async ({ params }, { imports }) => (await imports.actImport(params.importId)).nodeId,
  params: importParamsSchema,
  reply: actImportReportSchema,
  handle: async ({ params }, { imports }) => ({
    ...(await imports.actImport(params.importId)),
    ...(await imports.actImportFindings(params.importId)),
  }),
});
