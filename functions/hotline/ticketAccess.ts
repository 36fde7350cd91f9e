import { covers, type Principal, reach } from '../shared/access/admit.ts';
import type { Right } from '../shared/access/policy.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Ticket } from './contract/ticket.ts';
import type { Queue } from './contract/words.ts';
import type { HotlineRooms } from './rooms.ts';
import type { Side, Viewer } from './rules/visibility.ts';

/** How things are done is what trainers teach. */
export const trainersQueue: Queue = 'methodical';

/**
 * A ticket for somebody who holds the right to it, and the side they see it from. The region's own people see all of
 * their region's, the partner what was ever handed over, an organisation what it asked itself.
 */
export async function ticketFor(
  ticketId: string,
  right: Right,
  principal: Principal,
  { tickets }: Pick<HotlineRooms, 'tickets'>,
): Promise<{ ticket: Ticket; viewer: Viewer }> {
  const scope = reach(principal, right);
  const ticket = await tickets.get(ticketId);
  if (ticket.probe) throw new Refusal('notFound', `No ticket ${ticketId}`);
  const region = [ticket.regionId];
  if (scope === 'region' && covers(scope, principal, region)) return { ticket, viewer: 'hotline' };
  if (scope === 'handedOver' && covers('region', principal, region) && wasHandedOver(ticket))
    return { ticket, viewer: 'partner' };
  if (scope === 'ownTopic' && covers('region', principal, region) && ticket.queue === trainersQueue)
    return { ticket, viewer: 'trainer' };
  if ((scope === 'municipality' || scope === 'school') && ticket.organisation)
    if (covers(scope, principal, ticket.organisation)) return { ticket, viewer: 'asker' };
  throw new Refusal('foreignNode', 'Your right does not cover this ticket', { scope });
}

/** From which side somebody sees tickets at all. */
export function viewerOf(principal: Principal, right: Right): Viewer {
  const scope = reach(principal, right);
  if (scope === 'region') return 'hotline';
  if (scope === 'ownTopic') return 'trainer';
  return scope === 'handedOver' ? 'partner' : 'asker';
}

function wasHandedOver({ entries }: Ticket): boolean {
  return entries.some(({ kind }) => kind === 'handOver');
}

/** The side somebody writes from; a trainer reads only. */
export function sideOf(viewer: Viewer): Side {
  if (viewer === 'trainer') throw new Refusal('notAllowed', 'A trainer reads questions and writes none');
  return viewer;
}
