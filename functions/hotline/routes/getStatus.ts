import { addDays } from '../../shared/calendar/day.ts';
import { startOfDay } from '../../shared/calendar/zone.ts';
import { statusQuerySchema, statusSchema } from '../contract/incidents.ts';
import { publicOf } from '../rules/incidents.ts';
import { statusDays, statusDaysShown } from '../rules/statusDays.ts';
import { route } from './route.ts';

/** More incidents than this at once, or in ninety days, tell nobody more. */
const mostShown = 100;

export const getStatus = route({
  method: 'GET',
  path: '/status',
  summary: 'What does not work now, and each of the last ninety days with its incidents; for everybody',
  right: 'incident.status',
  about: ({ query }) => query.region,
  open: true,
  query: statusQuerySchema,
  reply: statusSchema,
  keptForSeconds: 15,
  handle: async ({ query: { region } }, rooms, { now }) => {
    const { day, zone } = await rooms.desk(region);
    const since = startOfDay(addDays(day, 1 - statusDaysShown), zone);
    const [open, closed] = await Promise.all([
      rooms.incidents.page(region, 'open', { limit: mostShown }),
      rooms.incidents.page(region, 'closed', { limit: mostShown, since }),
    ]);
    const at = now.toISOString();
    return {
      now: at,
      today: day,
      open: open.items.map(publicOf),
      recent: closed.items.map(publicOf),
      days: statusDays([...open.items, ...closed.items], day, zone, at),
    };
  },
});
