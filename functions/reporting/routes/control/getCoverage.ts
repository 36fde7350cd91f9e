import { periodBounds, quarterOf } from '../../../shared/calendar/period.ts';
import { coverageQuerySchema, coverageSchema } from '../../contract/controls.ts';
import { municipalityParamsSchema } from '../../contract/nodes.ts';
import { route } from '../route.ts';

export const getCoverage = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/coverage',
  summary: 'Which schools were looked at within a quarter, and which were not',
  right: 'control.view',
  about: ({ params }) => params.nodeId,
  params: municipalityParamsSchema,
  query: coverageQuerySchema,
  reply: coverageSchema,
  handle: async ({ params, query }, rooms) => {
    const { regionId, municipalityId } = await rooms.controlPlace(params.nodeId);
    const { today } = await rooms.days(regionId);
    const quarter = query.quarter ?? quarterOf(today);
    const { from, to } = periodBounds(quarter);
    const [controls, schools] = await Promise.all([
      rooms.controls.between(municipalityId, from, to),
      rooms.openSchools(municipalityId, to < today ? to : today),
    ]);
    // In the order of days, so that the last control of a school is the one that stays.
    const looked = new Map(
      controls.map(({ nodeId, id, on, manner }) => [nodeId, { controlId: id, on, manner }]),
    );
    const items = schools.map(({ id }) => {
      const last = looked.get(id);
      return { schoolId: id, ...(last && { looked: last }) };
    });
    return { municipalityId, quarter, today, items };
  },
});
