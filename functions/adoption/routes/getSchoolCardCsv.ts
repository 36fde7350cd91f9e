import { z } from 'zod';
import { schoolParamsSchema } from '../contract/words.ts';
import { csvQuerySchema } from '../open/contract.ts';
import { readCard } from '../open/readOpen.ts';
import { cardCsv } from '../rules/openCsv.ts';
import { csvMediaType, keptForSeconds, route } from './route.ts';

export const getSchoolCardCsv = route({
  method: 'GET',
  path: '/schools/{nodeId}/card.csv',
  summary: 'The weeks of a school’s open card as CSV; `manner=excel` for spreadsheets',
  right: 'activity.open',
  about: ({ params }) => params.nodeId,
  open: true,
  keptForSeconds,
  params: schoolParamsSchema,
  query: csvQuerySchema,
  reply: z.string(),
  produces: csvMediaType,
  handle: async ({ params, query }, rooms) => cardCsv(await readCard(rooms, params.nodeId), query),
});
