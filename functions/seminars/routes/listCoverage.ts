import { coverageListParamsSchema, coverageListSchema, coverageQuerySchema } from '../contract/coverage.ts';
import { coverageIn } from '../coverage.ts';
import { route } from './route.ts';

export const listCoverage = route({
  method: 'GET',
  path: '/coverage/{municipalityId}',
  summary: 'Every organisation of a municipality that a duty is asked of: trained, invited, or not reached',
  right: 'coverage.view',
  about: ({ params }) => params.municipalityId,
  params: coverageListParamsSchema,
  query: coverageQuerySchema,
  reply: coverageListSchema,
  handle: async ({ params: { municipalityId }, query: { duty } }, rooms, { now }) => {
    const [regionId = ''] = await rooms.paths.pathOf(municipalityId);
    const { today } = await rooms.momentIn(regionId, now);
    return { duty, municipalityId, items: await coverageIn(municipalityId, { duty, day: today }, rooms) };
  },
});
