import { badRowsQuerySchema, badRowsSchema } from '../contract/badRows.ts';
import { importParamsSchema } from '../contract/imports.ts';
import { refuseTooOld } from '../importing/orders.ts';
import { organisationOf } from '../repository/importRepository.ts';
import { badRowsPage } from '../rules/limits.ts';
import { route } from './route.ts';

export const getBadRows = route({
  method: 'GET',
  path: '/imports/{importId}/bad-rows',
  summary: 'Rows with errors as they came, to be put right and sent again',
  right: 'activity.import',
  about: async ({ params }, { imports }) => organisationOf((await imports.get(params.importId)).path),
  params: importParamsSchema,
  query: badRowsQuerySchema,
  reply: badRowsSchema,
  handle: async ({ params: { importId }, query: { page } }, { imports, importFiles }, { now }) => {
    refuseTooOld(await imports.get(importId), now);
    const [work, rows] = await Promise.all([imports.work(importId), importFiles.badRows(importId, page)]);
    const header = work?.layout?.names ?? [];
    return { header, rows, ...(rows.length === badRowsPage && { nextPage: page + 1 }) };
  },
});
