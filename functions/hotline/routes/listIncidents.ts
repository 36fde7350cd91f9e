import { incidentPageSchema, incidentQuerySchema } from '../contract/incidents.ts';
import { coversIncident } from '../incidents.ts';
import { route } from './route.ts';

export const listIncidents = route({
  method: 'GET',
  path: '/incidents',
  summary: 'Incidents that concern whoever asks, open or closed, newest first',
  right: 'incident.view',
  about: 'own',
  query: incidentQuerySchema,
  reply: incidentPageSchema,
  handle: async ({ query: { state, limit, cursor } }, { incidents }, { principal }) => {
    const [regionId = ''] = principal?.path ?? [];
    const { items, next } = await incidents.page(regionId, state, { limit, cursor });
    const own = items.filter((incident) => coversIncident(incident, 'incident.view', principal));
    return {
      items: own.map(({ updates: _updates, answer: _answer, ...row }) => row),
      ...(next && { next }),
    };
  },
});
