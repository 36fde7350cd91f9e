import type { Change } from '../../shared/change.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import { changeTicket } from '../changing.ts';
import type { Ticket } from '../contract/ticket.ts';
import type { HotlineRooms } from '../rooms.ts';
import { type ReachedStep, reachedSteps } from '../rules/escalation.ts';
import { normsOf } from '../rules/norms.ts';
import type { ServiceHours } from '../rules/serviceHours.ts';
import { slaAt } from '../rules/sla.ts';
import { countedEntries } from '../rules/standingEntries.ts';
import { type Author, withEntry } from '../rules/tickets.ts';

/** Tickets of one run and region; what is left waits for the next run, a few minutes later. */
const mostOfARun = 500;
const page = 100;
const ladder: Author = { id: 'ladder', side: 'hotline' };

/**
 * Takes the steps of the ladder that are reached by now: an entry each, told by the feed to whom it names. A step has an
 * entry of its own id, so a run met twice takes it once; a clock that stands has no next step and is not looked at.
 */
export async function escalateDue(rooms: HotlineRooms): Promise<void> {
  const now = rooms.clock.now().toISOString();
  for (const { id } of await rooms.register.regions()) await escalateIn(id, now, rooms);
}

async function escalateIn(region: NodeId, now: Instant, rooms: HotlineRooms): Promise<void> {
  const { hours } = await rooms.desk(region);
  for (let taken = 0; taken < mostOfARun; taken += page) {
    // Whatever has taken its step stands in the list no more, so the first page is always the next one.
    const { items, next } = await rooms.tickets.page({ of: 'escalating', region, by: now }, { limit: page });
    for (const { id } of items) await escalateOne(id, region, now, hours, rooms);
    if (!next) return;
  }
}

function escalateOne(
  id: string,
  scope: NodeId,
  at: Instant,
  hours: ServiceHours,
  rooms: HotlineRooms,
): Promise<Ticket> {
  const change: Change = {
    action: 'escalate',
    by: ladder.id,
    role: 'system',
    at,
    requestId: 'ladder',
    scope,
  };
  return changeTicket(id, rooms, (ticket) => withSteps(ticket, at, hours), { change });
}

function withSteps(ticket: Ticket, now: Instant, hours: ServiceHours): Ticket {
  const sla = slaAt(countedEntries(ticket), normsOf[ticket.queue], hours, now);
  return reachedSteps(ticket, sla).reduce(
    (so: Ticket, { entryId, fact }: ReachedStep) =>
      withEntry(so, { id: entryId, kind: 'escalated', at: now, escalated: fact }, ladder),
    ticket,
  );
}
