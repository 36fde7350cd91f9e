import { openRegionQuerySchema, openRegionSchema } from '../open/contract.ts';
import { readOpenRegion, regionMeant } from '../open/readOpen.ts';
import { keptForSeconds, route } from './route.ts';

export const getOpenRegion = route({
  method: 'GET',
  path: '/region',
  summary: 'Open figures: how gradebooks are kept, the region week by week and its municipalities now',
  right: 'activity.open',
  about: async ({ query }, rooms) => (await regionMeant(rooms, query.region)).id,
  open: true,
  keptForSeconds,
  query: openRegionQuerySchema,
  reply: openRegionSchema,
  handle: async ({ query }, rooms) => readOpenRegion(rooms, await regionMeant(rooms, query.region)),
});
