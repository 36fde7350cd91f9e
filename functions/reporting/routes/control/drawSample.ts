import { drawSampleSchema, sampleSchema } from '../../contract/controls.ts';
import { municipalityParamsSchema } from '../../contract/nodes.ts';
import { drawSample as draw } from '../../rules/sample.ts';
import { route } from '../route.ts';

export const drawSample = route({
  method: 'POST',
  path: '/municipalities/{nodeId}/samples',
  summary: 'Choose schools for a desk control at random; the same seed and day choose the same schools again',
  right: 'control.record',
  about: ({ params }) => params.nodeId,
  params: municipalityParamsSchema,
  body: drawSampleSchema,
  creates: true,
  reply: sampleSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { regionId, municipalityId } = await rooms.controlPlace(params.nodeId);
    const { today } = await rooms.days(regionId);
    const asOf = body.asOf !== undefined && body.asOf < today ? body.asOf : today;
    const pool = (await rooms.openSchools(municipalityId, asOf)).map(({ id }) => id);
    const { principal, now } = request;
    return rooms.samples.create(
      {
        id: request.newId(),
        regionId,
        municipalityId,
        seed: body.seed,
        asOf,
        pool: pool.length,
        schools: draw(pool, body.size, body.seed),
        madeAt: now.toISOString(),
        by: principal?.sub ?? 'public',
        ...(principal?.name && { byName: principal.name }),
        version: 1,
      },
      request.change('drawSample', municipalityId, body.seed),
    );
  },
});
