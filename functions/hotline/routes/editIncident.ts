import { editIncidentSchema, incidentParamsSchema, incidentViewSchema } from '../contract/incidents.ts';
import { incidentFor, placesOf, viewOfIncident } from '../incidents.ts';
import { excusingAfter, refuseInterval } from '../rules/incidents.ts';
import { route } from './route.ts';

export const editIncident = route({
  method: 'PUT',
  path: '/incidents/{incidentId}',
  summary: 'Correct an incident: its words, where and when it was, whether it excuses; or open it again',
  right: 'incident.edit',
  about: async ({ params }, { incidents }) => (await incidents.get(params.incidentId)).regionId,
  params: incidentParamsSchema,
  body: editIncidentSchema,
  edits: true,
  reply: incidentViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, version } = request;
    const before = await incidentFor(params.incidentId, 'incident.edit', principal, rooms);
    const { nodeIds, excuses, to, onPlatform, ...said } = body;
    const isOperator = principal?.role === 'operator';
    const at = request.now.toISOString();
    refuseInterval(said.from, to ?? undefined, at);
    const { to: _end, ...rest } = before;
    const ends = isOperator ? (to ?? undefined) : before.to;
    const after = {
      ...rest,
      ...said,
      places: await placesOf(nodeIds, before.regionId, rooms),
      ...(ends && { to: ends }),
      onPlatform: isOperator ? onPlatform : before.onPlatform,
      excuses: isOperator ? excusingAfter(before.excuses, excuses) : before.excuses,
      updatedAt: at,
    };
    const change = request.change('editIncident', before.regionId);
    const saved = await rooms.incidents.save({ ...before, version }, after, change);
    return viewOfIncident(saved, rooms, principal);
  },
});
