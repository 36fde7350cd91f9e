import { z } from 'zod';
import { csvQuerySchema, openRegionQuerySchema } from '../open/contract.ts';
import { readOpenRows, regionMeant } from '../open/readOpen.ts';
import { regionCsv } from '../rules/openCsv.ts';
import { csvMediaType, keptForSeconds, route } from './route.ts';

export const getOpenRegionCsv = route({
  method: 'GET',
  path: '/region.csv',
  summary: 'Open figures as CSV, a row for each municipality and week; `manner=excel` for spreadsheets',
  right: 'activity.open',
  about: async ({ query }, rooms) => (await regionMeant(rooms, query.region)).id,
  open: true,
  keptForSeconds,
  query: openRegionQuerySchema.extend(csvQuerySchema.shape),
  reply: z.string(),
  produces: csvMediaType,
  handle: async ({ query }, rooms) => {
    const { rows } = await readOpenRows(rooms, await regionMeant(rooms, query.region));
    return regionCsv(rows, query);
  },
});
