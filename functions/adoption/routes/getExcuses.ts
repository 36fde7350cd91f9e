import { excusesViewSchema } from '../contract/excuses.ts';
import { asOfQuerySchema, schoolParamsSchema } from '../contract.ts';
import { excusesAsOf } from '../rules/excusesView.ts';
import { route } from './route.ts';

export const getExcuses = route({
  method: 'GET',
  path: '/schools/{nodeId}/excuses',
  summary: 'Incidents that excuse a school, as known at the end of a day',
  right: 'activity.view',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  query: asOfQuerySchema,
  reply: excusesViewSchema,
  handle: async ({ params, query }, rooms) => {
    const place = await rooms.school(params.nodeId);
    const asked = await rooms.dayAsked(place.path[0] ?? place.nodeId, query.asOf);
    const { facts, zone } = await rooms.excusedOf(place);
    return { nodeId: place.nodeId, asOf: asked.day, excuses: excusesAsOf([facts], zone, asked) };
  },
});
