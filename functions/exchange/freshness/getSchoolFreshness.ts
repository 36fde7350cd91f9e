import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { freshnessParamsSchema, schoolFreshnessSchema } from '../contract/freshness.ts';
import { route } from '../routes/route.ts';
import { ageOfHeard } from '../rules/freshness.ts';
import { freshForHours } from '../rules/limits.ts';

export const getSchoolFreshness = route({
  method: 'GET',
  path: '/freshness/schools/{nodeId}',
  summary: 'When the exchange last heard of a school, and whether that keeps the objective',
  right: 'exchange.freshness',
  about: ({ params }) => params.nodeId,
  open: true,
  params: freshnessParamsSchema,
  reply: schoolFreshnessSchema,
  handle: async ({ params: { nodeId } }, { freshness, register, paths }, { now }) => {
    const [regionId = nodeId] = await paths.pathOf(nodeId);
    const heard = (await freshness.heard(regionId)).schools[nodeId];
    const told = { nodeId, objectiveHours: freshForHours };
    if (!heard) return { ...told, isStale: false };
    const [layers, zone] = await Promise.all([register.calendarLayers(nodeId), register.zoneOf(regionId)]);
    const age = ageOfHeard(nodeId, heard, now.toISOString(), schoolCalendar(layers), zone);
    return { ...told, heardAt: age.heardAt, ageHours: age.ageHours, isStale: age.isStale };
  },
});
