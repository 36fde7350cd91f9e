import type { NodeId } from '../shared/words.ts';
import type { Ticket } from './contract/ticket.ts';
import type { HotlineRooms } from './rooms.ts';
import { countedOf } from './rules/counted.ts';

type Counting = Pick<HotlineRooms, 'tally' | 'tickets' | 'desk' | 'register'>;

/** Puts tickets as they stand into what the reports count. */
export async function countTickets(
  rooms: Pick<Counting, 'tally' | 'desk'>,
  tickets: readonly Ticket[],
  how?: 'anew',
): Promise<void> {
  const byRegion = new Map<NodeId, Ticket[]>();
  for (const ticket of tickets)
    byRegion.set(ticket.regionId, [...(byRegion.get(ticket.regionId) ?? []), ticket]);
  for (const [regionId, own] of byRegion) {
    const { zone, hours } = await rooms.desk(regionId);
    await rooms.tally.count(
      regionId,
      own.map((ticket) => countedOf(ticket, zone, hours)),
      how,
    );
  }
}

const countedAtOnce = 200;

/** Counts all tickets of all regions again, by their lists: what a changed norm or calendar makes of them. */
export async function recountAll(rooms: Counting): Promise<void> {
  for (const { id: region } of await rooms.register.regions()) {
    let cursor: string | undefined;
    do {
      const page = await rooms.tickets.page({ of: 'region', region }, { limit: countedAtOnce, cursor });
      await countTickets(rooms, page.items, 'anew');
      cursor = page.next;
    } while (cursor);
  }
}
