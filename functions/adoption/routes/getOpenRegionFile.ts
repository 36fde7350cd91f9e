import { normDays, openLicence, openRegionFileSchema, openRegionQuerySchema } from '../open/contract.ts';
import { readOpenRows, regionMeant } from '../open/readOpen.ts';
import { keptForSeconds, route } from './route.ts';

export const getOpenRegionFile = route({
  method: 'GET',
  path: '/region.json',
  summary: 'Open figures as JSON: every municipality and week, with the licence',
  right: 'activity.open',
  about: async ({ query }, rooms) => (await regionMeant(rooms, query.region)).id,
  open: true,
  keptForSeconds,
  query: openRegionQuerySchema,
  reply: openRegionFileSchema,
  handle: async ({ query }, rooms) => ({
    licence: openLicence,
    normDays,
    ...(await readOpenRows(rooms, await regionMeant(rooms, query.region))),
  }),
});
