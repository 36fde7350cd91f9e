import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { boardQuerySchema, schoolAgePageSchema } from '../contract/board.ts';
import { ageOf } from '../rules/stale.ts';
import { route } from './route.ts';

export const listSchoolAges = route({
  method: 'GET',
  path: '/schools',
  summary: 'What is committed of each school, how many records, and how old it is',
  right: 'exchange.board',
  about: 'region',
  query: boardQuerySchema,
  reply: schoolAgePageSchema,
  handle: async ({ query }, { records, register }, { principal, now }) => {
    const regionId = principal?.path[0] ?? '';
    const { items, ...page } = await records.page(regionId, query);
    const [seen, zone, layers] = await Promise.all([
      records.seen(
        regionId,
        items.map(({ unit }) => unit),
      ),
      register.zoneOf(regionId),
      register.calendarLayersOfMany(items.map(({ path }) => path)),
    ]);
    return {
      ...page,
      items: items.map((school, index) =>
        ageOf(school, seen.get(school.unit), now, { calendar: schoolCalendar(layers[index] ?? []), zone }),
      ),
    };
  },
});
