import { covers, type Principal, reach } from '../shared/access/admit.ts';
import type { Right } from '../shared/access/policy.ts';
import type { Change } from '../shared/change.ts';
import { Refusal } from '../shared/refusal.ts';
import type { NodeId } from '../shared/words.ts';
import { changeTicket } from './changing.ts';
import type { Incident, IncidentPlace, IncidentView } from './contract/incidents.ts';
import type { Ticket } from './contract/ticket.ts';
import type { HotlineRooms } from './rooms.ts';
import { concerns, joined, left } from './rules/incidents.ts';
import { entryIdFor } from './rules/merging.ts';
import type { Author } from './rules/tickets.ts';

/** So many words of others may come in between before it is a fault. */
const mostAttempts = 8;

/**
 * Whether somebody who holds a right sees an incident: those of the region, of one's own place; and for the partner
 * those of its own platform.
 */
export function coversIncident(incident: Incident, right: Right, principal: Principal): boolean {
  const scope = reach(principal, right);
  const isHome = covers('region', principal, [incident.regionId]);
  if (scope === 'region') return isHome && (principal?.role !== 'partner' || incident.onPlatform);
  return isHome && concerns(incident, principal?.path ?? []);
}

/** An incident for somebody who holds the right to it. */
export async function incidentFor(
  id: string,
  right: Right,
  principal: Principal,
  { incidents }: Pick<HotlineRooms, 'incidents'>,
): Promise<Incident> {
  const scope = reach(principal, right);
  const incident = await incidents.get(id);
  if (!coversIncident(incident, right, principal))
    throw new Refusal('foreignNode', 'Your right does not cover this incident', { scope });
  return incident;
}

/** Changes an incident as it stands now; overtaken, the change is made anew over what stands then. */
export async function changeIncident(
  id: string,
  { incidents }: Pick<HotlineRooms, 'incidents'>,
  change: (incident: Incident) => Incident | Promise<Incident>,
  made: Change,
): Promise<Incident> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await incidents.get(id);
    const changed = await change(before);
    if (changed === before) return before;
    try {
      return await incidents.save(before, changed, made);
    } catch (error) {
      const overtaken = error instanceof Refusal && error.code === 'staleRecord';
      if (!overtaken || attempt === mostAttempts) throw error;
    }
  }
}

/** The nodes of an incident with their names and paths; refuses those of another region. */
export async function placesOf(
  nodeIds: readonly NodeId[],
  regionId: NodeId,
  { register }: Pick<HotlineRooms, 'register'>,
): Promise<IncidentPlace[]> {
  return Promise.all(
    [...new Set(nodeIds)].map(async (nodeId) => {
      const [node, path] = await Promise.all([register.node(nodeId), register.pathOf(nodeId)]);
      const name = node?.names.at(-1);
      if (!name) throw new Refusal('notFound', `No node ${nodeId}`, { node: nodeId });
      if (path[0] !== regionId)
        throw new Refusal('foreignNode', 'An incident lies in one region', { node: nodeId });
      return {
        nodeId,
        path: [...path],
        name: { ru: name.short?.ru ?? name.ru, en: name.short?.en ?? name.en },
      };
    }),
  );
}

/** Puts a ticket into an incident, or takes it out of the one it is in. */
export function placeInIncident(
  ticketId: string,
  incident: Incident | undefined,
  rooms: HotlineRooms,
  author: Author,
  { at, change }: { at: string; change: Change },
): Promise<Ticket> {
  const what = incident ? `joined-${incident.id}` : 'left';
  const mark = { id: entryIdFor(`${what}-${at}`, ticketId), at };
  return changeTicket(
    ticketId,
    rooms,
    (ticket) => (incident ? joined(ticket, incident, mark, author) : left(ticket, mark, author)),
    { change },
  );
}

export async function viewOfIncident(
  incident: Incident,
  { incidents }: Pick<HotlineRooms, 'incidents'>,
  principal: Principal,
): Promise<IncidentView> {
  const { answer, ...rest } = incident;
  const mayEdit = principal?.role === 'operator' || (principal?.role === 'partner' && incident.onPlatform);
  const mayClose = principal?.role === 'operator';
  // What was answered to the askers is read by whoever reads their tickets.
  const isTold = answer && (principal?.role === 'operator' || principal?.role === 'leadership');
  return {
    ...rest,
    mayEdit,
    mayClose,
    ...(isTold && { answer: { ...answer, ...(await incidents.progress(incident.id, answer.id)) } }),
  };
}
