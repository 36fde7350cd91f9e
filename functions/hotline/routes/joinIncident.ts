import { authorOf } from '../changing.ts';
import { joinSchema } from '../contract/incidents.ts';
import { ticketRowSchema } from '../contract/lists.ts';
import { ticketParamsSchema } from '../contract/working.ts';
import { incidentFor, placeInIncident } from '../incidents.ts';
import { ticketFor } from '../ticketAccess.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const joinIncident = route({
  method: 'PUT',
  path: '/tickets/{ticketId}/incident',
  summary: 'Put a ticket into an open incident, or take it out of the one it is in',
  right: 'ticket.work',
  about: 'own',
  params: ticketParamsSchema,
  body: joinSchema,
  reply: ticketRowSchema,
  handle: async ({ params, body: { incidentId } }, rooms, request) => {
    const { principal } = request;
    const { ticket } = await ticketFor(params.ticketId, 'ticket.work', principal, rooms);
    const incident =
      incidentId === null ? undefined : await incidentFor(incidentId, 'incident.view', principal, rooms);
    const at = request.now.toISOString();
    const change = request.change(incident ? 'joinIncident' : 'leaveIncident', ticket.regionId);
    const author = authorOf(request, 'hotline');
    const saved = await placeInIncident(ticket.id, incident, rooms, author, { at, change });
    return rowOf(saved, 'hotline', (await rooms.desk(saved.regionId)).hours, at);
  },
});
