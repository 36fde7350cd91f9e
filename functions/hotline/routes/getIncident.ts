import { incidentParamsSchema, incidentViewSchema } from '../contract/incidents.ts';
import { incidentFor, viewOfIncident } from '../incidents.ts';
import { route } from './route.ts';

export const getIncident = route({
  method: 'GET',
  path: '/incidents/{incidentId}',
  summary:
    'An incident with what was told of it, and for the region’s people how far the one answer has come',
  right: 'incident.view',
  about: 'own',
  params: incidentParamsSchema,
  reply: incidentViewSchema,
  handle: async ({ params }, rooms, { principal }) =>
    viewOfIncident(await incidentFor(params.incidentId, 'incident.view', principal, rooms), rooms, principal),
});
