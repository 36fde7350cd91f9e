import type { Principal } from '../../shared/access/admit.ts';
import { authorOf, wordsOf } from '../changing.ts';
import { askedSchema, askSchema } from '../contract/asking.ts';
import type { Contacts } from '../contract/ticket.ts';
import { openTicket } from '../opening.ts';
import { askAsProbe } from '../probeAsking.ts';
import type { HotlineRooms } from '../rooms.ts';
import { route } from './route.ts';

export const askTicket = route({
  method: 'POST',
  path: '/tickets',
  summary: 'Ask the hotline; the reply carries the secret link by which the asker follows the question',
  right: 'ticket.ask',
  about: 'own',
  open: true,
  body: askSchema,
  creates: true,
  reply: askedSchema,
  handle: async ({ body }, rooms, request) => {
    const { principal, now } = request;
    if (body.probe !== undefined) return askAsProbe(body.probe, body.text, rooms, request);
    if (!principal) await rooms.limits.spend('ask', request.caller, now);
    const { name, phone, email, consent: _given, probe: _mark, attachments, incidentId, ...asked } = body;
    const contacts: Contacts = { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) };
    const organisation = organisationOf(principal);
    const id = request.newId();
    const entry = { id: `${id}-q`, kind: 'question' as const, at: now.toISOString() };
    const incident =
      incidentId === undefined ? undefined : await openIncident(incidentId, body.schoolId, principal, rooms);
    const author = { ...authorOf(request, 'asker'), ...(name && { name }) };
    const { ticket, secret } = await openTicket(rooms, {
      request,
      id,
      ticket: {
        ...asked,
        contacts,
        channel: principal ? 'account' : 'web',
        ...(organisation && { organisation }),
        ...(incident && { incident: { ...incident, since: entry.at } }),
      },
      entries: [{ entry, author }],
      words: [await wordsOf(id, entry.id, { text: body.text, attachments }, rooms)],
    });
    return { id: ticket.id, number: ticket.number, secret, path: `/tickets/${secret}` };
  },
});

/** One that is over by now, or of another region, takes nobody in: the question is asked as any other. */
async function openIncident(
  id: string,
  schoolId: string | undefined,
  principal: Principal,
  { incidents, place, regionMeant }: HotlineRooms,
) {
  const incident = await incidents.find(id);
  if (!incident || incident.to) return undefined;
  const home = schoolId ? (await place(schoolId)).regionId : await regionMeant(principal);
  return incident.regionId === home ? { id, number: incident.number } : undefined;
}

/** A school or an authority asks as itself, and sees its questions by its account. */
function organisationOf(principal: Principal) {
  return principal?.role === 'school' || principal?.role === 'municipal' ? principal.path : undefined;
}
