import { schoolExcusesViewSchema } from '../contract/excuses.ts';
import { asOfQuerySchema, schoolParamsSchema } from '../contract/words.ts';
import { schoolExcusesView } from '../views.ts';
import { route } from './route.ts';

export const getExcuses = route({
  method: 'GET',
  path: '/schools/{nodeId}/excuses',
  summary: 'What excuses a school, incidents and what leadership gave by hand, as known at the end of a day',
  right: 'activity.view',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  query: asOfQuerySchema,
  reply: schoolExcusesViewSchema,
  handle: async ({ params, query }, rooms) => {
    const { nodeId, path } = await rooms.school(params.nodeId);
    const [asked, zone, record] = await Promise.all([
      rooms.dayAsked(path[0] ?? nodeId, query.asOf),
      rooms.zoneOf(path[0] ?? nodeId),
      rooms.excuses.of(nodeId),
    ]);
    return schoolExcusesView(record ?? { nodeId, path, facts: [], version: 0 }, zone, asked);
  },
});
