import { readAlike } from '../alike.ts';
import { municipalAlikeSchema } from '../contract/alike.ts';
import { asOfQuerySchema, municipalityParamsSchema } from '../contract/words.ts';
import { route } from './route.ts';

export const listAlike = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/alike',
  summary: 'The places a municipality’s schools may hold, each among the schools of the region alike to it',
  right: 'activity.view',
  about: ({ params }) => params.nodeId,
  params: municipalityParamsSchema,
  query: asOfQuerySchema,
  reply: municipalAlikeSchema,
  handle: async ({ params: { nodeId }, query }, rooms) => {
    const regionId = (await rooms.paths.pathOf(nodeId))[0] ?? nodeId;
    const asked = await rooms.dayAsked(regionId, query.asOf);
    const [{ weeks, compared }, own] = await Promise.all([
      readAlike(rooms, regionId, asked),
      rooms.register.schoolsOf(nodeId),
    ]);
    const ids = new Set(own.map(({ id }) => id));
    const schools = compared
      .filter((one) => ids.has(one.nodeId))
      .sort((one, other) => (one.nodeId < other.nodeId ? -1 : 1));
    return { nodeId, asOf: asked.day, weeks, schools };
  },
});
