import type { Claims } from '../../shared/access/claims.ts';
import { endOfDay } from '../../shared/calendar/zone.ts';
import { decodeCursor, encodeCursor } from '../../shared/cursor.ts';
import { Refusal } from '../../shared/refusal.ts';
import { isOneOff, stemsOf } from '../../shared/searchWords.ts';
import { type TicketQuery, ticketPageSchema, ticketQuerySchema } from '../contract/lists.ts';
import type { Ticket } from '../contract/ticket.ts';
import type { TicketList } from '../repository/ticketRepository.ts';
import type { Desk, HotlineRooms } from '../rooms.ts';
import type { Viewer } from '../rules/visibility.ts';
import { searchTickets } from '../searching.ts';
import { trainersQueue, viewerOf } from '../ticketAccess.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const listTickets = route({
  method: 'GET',
  path: '/tickets',
  summary:
    'Tickets of a view: the desk’s for the region’s people, what was handed over for the partner, the methodical ones for trainers, own ones for organisations',
  right: 'ticket.view',
  about: 'own',
  query: ticketQuerySchema,
  reply: ticketPageSchema,
  handle: async ({ query }, rooms, { principal, now }) => {
    if (!principal) throw new Refusal('notSignedIn', 'Sign in to do this');
    const viewer = viewerOf(principal, 'ticket.view');
    const [regionId = ''] = principal.path;
    const desk = await rooms.desk(regionId);
    const { items, next } =
      viewer === 'hotline' && query.q
        ? await found(rooms, regionId, query.q, query)
        : await rooms.tickets.page(listOf(query, viewer, principal, desk), {
            limit: query.limit,
            cursor: query.cursor,
            matches: siftOf(query, viewer),
          });
    return {
      items: items.map((ticket) => rowOf(ticket, viewer, desk.hours, now.toISOString())),
      ...(next && { next }),
      today: desk.day,
      now: now.toISOString(),
    };
  },
});

/** A search looks at everything that was ever asked, whatever view it is begun from. */
async function found(
  rooms: HotlineRooms,
  regionId: string,
  q: string,
  { limit, cursor, queue, school }: TicketQuery,
) {
  const { items, before } = await searchTickets(rooms, {
    regionId,
    q,
    limit,
    before: cursor ? decodeCursor(cursor).before : undefined,
    matches: (ticket) => isIn(ticket, { queue, school }),
  });
  return { items, next: before && encodeCursor({ before }) };
}

function listOf({ view, school }: TicketQuery, viewer: Viewer, person: Claims, desk: Desk): TicketList {
  const [region = ''] = person.path;
  if (viewer === 'partner')
    return { of: 'partner', region, isWaiting: view !== 'resolved' && view !== 'all' };
  if (viewer === 'asker')
    return { of: person.role === 'municipal' ? 'municipality' : 'organisation', node: person.org };
  if (school && (view === 'all' || view === 'resolved')) return { of: 'school', node: school };
  switch (view) {
    case 'mine':
      return { of: 'operator', operator: person.sub };
    case 'partner':
      return { of: 'partner', region, isWaiting: true };
    case 'breaching':
      return { of: 'open', region, dueBefore: endOfDay(desk.day, desk.zone) };
    case 'all':
    case 'resolved':
      return { of: 'region', region };
    default:
      return { of: 'open', region };
  }
}

/** What a list holds beyond what is asked for; undefined when it is the list itself. */
function siftOf(query: TicketQuery, viewer: Viewer): ((ticket: Ticket) => boolean) | undefined {
  const { view, school, q } = query;
  const queue = viewer === 'trainer' ? trainersQueue : query.queue;
  const sought = viewer === 'hotline' ? [] : stemsOf(q ?? '');
  const byState = view === 'resolved' || view === 'unassigned' || (viewer === 'asker' && view === 'open');
  if (!queue && !school && !byState && sought.length === 0) return undefined;
  return (ticket) => {
    if (!isIn(ticket, { queue, school })) return false;
    if (view === 'unassigned' && ticket.operator) return false;
    if (viewer !== 'partner' && view === 'resolved' && ticket.status !== 'resolved') return false;
    if (viewer === 'asker' && view === 'open' && ticket.status === 'resolved') return false;
    const own = sought.length > 0 ? stemsOf(`${ticket.number} ${ticket.subject}`) : [];
    return sought.every((stem) => own.some((other) => isOneOff(stem, other)));
  };
}

function isIn(ticket: Ticket, { queue, school }: Pick<TicketQuery, 'queue' | 'school'>): boolean {
  return (
    (queue === undefined || ticket.queue === queue) && (school === undefined || ticket.schoolId === school)
  );
}
