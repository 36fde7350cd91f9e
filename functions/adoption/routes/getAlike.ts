import { readAlike } from '../alike.ts';
import { alikeViewSchema } from '../contract/alike.ts';
import { asOfQuerySchema, schoolParamsSchema } from '../contract/words.ts';
import { sharesIn } from '../rules/alike.ts';
import { route } from './route.ts';

export const getAlike = route({
  method: 'GET',
  path: '/schools/{nodeId}/alike',
  summary: 'The places a school may hold among alike schools, and their shares without names',
  right: 'activity.view',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  query: asOfQuerySchema,
  reply: alikeViewSchema,
  handle: async ({ params, query }, rooms) => {
    const { nodeId, path } = await rooms.school(params.nodeId);
    const regionId = path[0] ?? nodeId;
    const asked = await rooms.dayAsked(regionId, query.asOf);
    const { weeks, compared } = await readAlike(rooms, regionId, asked);
    const own = compared.find((one) => one.nodeId === nodeId) ?? { nodeId, notCompared: 'noData' as const };
    return { ...own, asOf: asked.day, weeks, shares: own.place ? sharesIn(compared, own.group) : [] };
  },
});
