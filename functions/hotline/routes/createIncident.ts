import { createHash } from 'node:crypto';
import { authorOf } from '../changing.ts';
import { createIncidentSchema, type Incident, incidentViewSchema } from '../contract/incidents.ts';
import { placeInIncident, placesOf, viewOfIncident } from '../incidents.ts';
import type { HotlineRooms } from '../rooms.ts';
import { refuseInterval } from '../rules/incidents.ts';
import { numberOf } from '../rules/numbers.ts';
import { ticketFor } from '../ticketAccess.ts';
import { route } from './route.ts';

export const createIncident = route({
  method: 'POST',
  path: '/incidents',
  summary:
    'Tell of an incident: what does not work, where and since when; its tickets are answered together, the public reads its words',
  right: 'incident.edit',
  about: 'own',
  body: createIncidentSchema,
  creates: true,
  reply: incidentViewSchema,
  handle: async ({ body }, rooms, request) => {
    const { principal } = request;
    const { nodeIds, ticketIds, proposalId, excuses, to, ...said } = body;
    const isOperator = principal?.role === 'operator';
    const [regionId = ''] = principal?.path ?? [];
    const at = request.now.toISOString();
    refuseInterval(said.from, to, at);
    const author = authorOf(request, 'hotline');
    if (isOperator)
      await Promise.all(ticketIds.map((ticketId) => ticketFor(ticketId, 'ticket.work', principal, rooms)));
    const id = request.newId();
    const change = request.change('createIncident', regionId);
    const incident: Incident = {
      ...said,
      id,
      number: numberOf(createHash('sha256').update(id).digest()),
      regionId,
      // The partner tells of its own platform, and what excuses a school is for the hotline to say.
      onPlatform: said.onPlatform || !isOperator,
      excuses: excuses && isOperator ? 'yes' : 'no',
      places: await placesOf(nodeIds, regionId, rooms),
      ...(to && { to }),
      updates: [],
      createdBy: author.id,
      ...(author.name && { createdByName: author.name }),
      createdAt: at,
      updatedAt: at,
      version: 1,
    };
    const made = await rooms.incidents.create(incident, change);
    if (isOperator && !made.to)
      for (const ticketId of ticketIds)
        await placeInIncident(ticketId, made, rooms, author, { at: made.createdAt, change });
    if (isOperator && proposalId) await accept(proposalId, made, rooms, { at, change });
    return viewOfIncident(made, rooms, principal);
  },
});

async function accept(
  proposalId: string,
  { id, regionId }: Incident,
  { incidents }: Pick<HotlineRooms, 'incidents'>,
  { at, change }: { at: string; change: Parameters<HotlineRooms['incidents']['saveProposal']>[2] },
): Promise<void> {
  const before = await incidents.proposal(proposalId);
  if (before.state !== 'open' || before.regionId !== regionId) return;
  await incidents.saveProposal(
    before,
    { ...before, state: 'accepted', incidentId: id, updatedAt: at },
    change,
  );
}
