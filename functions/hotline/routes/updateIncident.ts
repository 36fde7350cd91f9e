import { authorOf } from '../changing.ts';
import { incidentParamsSchema, incidentViewSchema, updateIncidentSchema } from '../contract/incidents.ts';
import { changeIncident, incidentFor, viewOfIncident } from '../incidents.ts';
import { withUpdate } from '../rules/incidents.ts';
import { route } from './route.ts';

export const updateIncident = route({
  method: 'POST',
  path: '/incidents/{incidentId}/updates',
  summary: 'Tell everybody how an incident goes on',
  right: 'incident.edit',
  about: 'own',
  params: incidentParamsSchema,
  body: updateIncidentSchema,
  creates: true,
  reply: incidentViewSchema,
  handle: async ({ params, body: { text } }, rooms, request) => {
    const { principal } = request;
    const { id, regionId } = await incidentFor(params.incidentId, 'incident.edit', principal, rooms);
    const mark = { id: request.newId(), at: request.now.toISOString() };
    const author = authorOf(request, 'hotline');
    const saved = await changeIncident(
      id,
      rooms,
      (now) => withUpdate(now, text, mark, author),
      request.change('updateIncident', regionId),
    );
    return viewOfIncident(saved, rooms, principal);
  },
});
