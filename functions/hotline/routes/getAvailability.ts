import { addDays } from '../../shared/calendar/day.ts';
import { availabilityNeeded, availabilitySchema } from '../contract/availability.ts';
import { statusQuerySchema } from '../contract/incidents.ts';
import { availabilityByMonth, firstRunOf, lastRunOf, outagesOf } from '../rules/availability.ts';
import { route } from './route.ts';

const monthsShown = 12;
const outagesShown = 20;

export const getAvailability = route({
  method: 'GET',
  path: '/availability',
  summary: 'How the hotline itself was at work, by the probe of every five minutes: months and outages',
  right: 'incident.status',
  about: ({ query }) => query.region,
  open: true,
  query: statusQuerySchema,
  reply: availabilitySchema,
  keptForSeconds: 60,
  handle: async ({ query: { region } }, rooms, { now }) => {
    const { day, zone } = await rooms.desk(region);
    const days = await rooms.probes.days(region, `${addDays(day, -365).slice(0, 7)}-01`);
    const at = now.toISOString();
    const outages = outagesOf(days).reverse();
    const [switchedOnAt, lastRunAt] = [firstRunOf(days), lastRunOf(days)];
    const isDown = outages[0] !== undefined && outages[0].to === undefined;
    return {
      now: at,
      needed: availabilityNeeded,
      state:
        lastRunAt === undefined ? ('unknown' as const) : isDown ? ('outage' as const) : ('works' as const),
      ...(switchedOnAt && { switchedOnAt }),
      ...(lastRunAt && { lastRunAt }),
      months: availabilityByMonth(days, at, zone).reverse().slice(0, monthsShown),
      outages: outages.slice(0, outagesShown),
    };
  },
});
