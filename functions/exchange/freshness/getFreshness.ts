import { freshnessQuerySchema, regionFreshnessSchema } from '../contract/freshness.ts';
import { route } from '../routes/route.ts';
import { regionFreshness } from '../rules/freshness.ts';
import { agesOf } from './ages.ts';

export const getFreshness = route({
  method: 'GET',
  path: '/freshness',
  summary: 'The objective of freshness, how many schools keep it, which do not, and the days counted so far',
  right: 'exchange.freshness',
  about: ({ query }) => query.region,
  open: true,
  query: freshnessQuerySchema,
  reply: regionFreshnessSchema,
  handle: async ({ query: { region } }, rooms, { now }) => {
    const at = now.toISOString();
    const [ages, { days }] = await Promise.all([agesOf(region, at, rooms), rooms.freshness.days(region)]);
    return regionFreshness(ages, days, at);
  },
});
