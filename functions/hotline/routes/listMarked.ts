import { decodeCursor, encodeCursor } from '../../shared/cursor.ts';
import { markedPageSchema, markedQuerySchema } from '../contract/report.ts';
import { filtered, markedBy } from '../rules/counted.ts';
import { rowOf } from '../views.ts';
import { route } from './route.ts';

export const listMarked = route({
  method: 'GET',
  path: '/reports/tickets',
  summary: 'The tickets behind a mark of the report, as many as it counts, in the order they were asked',
  right: 'ticket.report',
  about: 'region',
  query: markedQuerySchema,
  reply: markedPageSchema,
  handle: async ({ query }, rooms, { principal, now: moment }) => {
    const [regionId = ''] = principal?.path ?? [];
    const now = moment.toISOString();
    const { mark, from, to, limit, cursor } = query;
    const after = cursor ? String(decodeCursor(cursor).after) : '';
    const placed = markedBy(mark, filtered(await rooms.tally.ofPeriod(regionId, from, to), query), now)
      .map(({ id, askedAt }) => ({ id, place: `${askedAt}#${id}` }))
      .filter(({ place }) => place > after)
      .sort((a, b) => (a.place < b.place ? -1 : 1));
    const page = placed.slice(0, limit);
    const found = new Map(
      (await rooms.tickets.getMany(page.map(({ id }) => id))).map((ticket) => [ticket.id, ticket]),
    );
    const { hours } = await rooms.desk(regionId);
    const last = page.at(-1)?.place;
    return {
      items: page.flatMap(({ id }) => {
        const ticket = found.get(id);
        return ticket ? [rowOf(ticket, 'hotline', hours, now)] : [];
      }),
      ...(placed.length > limit && last && { next: encodeCursor({ after: last }) }),
      now,
    };
  },
});
