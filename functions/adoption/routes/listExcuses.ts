import { excusesViewSchema } from '../contract/excuses.ts';
import { asOfQuerySchema, municipalityParamsSchema } from '../contract/words.ts';
import { excusesAsOf } from '../rules/excusesView.ts';
import { route } from './route.ts';

export const listExcuses = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/excuses',
  summary: 'Incidents that excuse schools of a municipality, and how many, as known at the end of a day',
  right: 'activity.view',
  about: ({ params }) => params.nodeId,
  params: municipalityParamsSchema,
  query: asOfQuerySchema,
  reply: excusesViewSchema,
  handle: async ({ params: { nodeId }, query }, rooms) => {
    const regionId = (await rooms.paths.pathOf(nodeId))[0] ?? nodeId;
    const [asked, zone, schools] = await Promise.all([
      rooms.dayAsked(regionId, query.asOf),
      rooms.zoneOf(regionId),
      rooms.register.schoolsOf(nodeId),
    ]);
    const records = await rooms.excuses.ofMany(schools.map(({ id }) => id));
    const excuses = excusesAsOf(
      records.map(({ facts }) => facts),
      zone,
      asked,
    );
    return { nodeId, asOf: asked.day, excuses };
  },
});
