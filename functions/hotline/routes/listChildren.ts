import { childrenPageSchema, childrenQuerySchema, incidentParamsSchema } from '../contract/incidents.ts';
import { incidentFor } from '../incidents.ts';
import { viewerOf } from '../ticketAccess.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const listChildren = route({
  method: 'GET',
  path: '/incidents/{incidentId}/tickets',
  summary: 'Tickets of an incident in the order in which they joined it; for the region’s people alone',
  right: 'incident.children',
  about: 'own',
  params: incidentParamsSchema,
  query: childrenQuerySchema,
  reply: childrenPageSchema,
  handle: async ({ params, query }, rooms, { principal, now }) => {
    const { id, regionId } = await incidentFor(params.incidentId, 'incident.children', principal, rooms);
    const viewer = viewerOf(principal, 'ticket.view');
    const { items, next } = await rooms.tickets.page({ of: 'incident', incident: id }, query);
    const [{ hours }, at] = [await rooms.desk(regionId), now.toISOString()];
    return {
      items: items.map((ticket) => rowOf(ticket, viewer, hours, at)),
      ...(next && { next }),
      now: at,
    };
  },
});
