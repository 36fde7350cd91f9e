import { runListParamsSchema, runListSchema } from '../../contract/schoolRuns.ts';
import { route } from '../../routes/route.ts';
import { runsIn } from '../grid.ts';

export const listRuns = route({
  method: 'GET',
  path: '/school-runs/{municipalityId}',
  summary: 'Every school of a municipality with the seminars it has held',
  right: 'schoolRun.view',
  about: ({ params }) => params.municipalityId,
  params: runListParamsSchema,
  reply: runListSchema,
  handle: async ({ params: { municipalityId } }, rooms, { now }) => {
    const [regionId = ''] = await rooms.paths.pathOf(municipalityId);
    const { today } = await rooms.momentIn(regionId, now);
    return { municipalityId, asOf: today, items: await runsIn(regionId, municipalityId, today, rooms) };
  },
});
