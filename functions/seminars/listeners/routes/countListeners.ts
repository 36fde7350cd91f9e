import { covers, reach } from '../../../shared/access/admit.ts';
import { halfYearOf } from '../../../shared/calendar/period.ts';
import { route } from '../../routes/route.ts';
import { listenersQuerySchema, municipalityListenersSchema } from '../contract.ts';
import { municipalitiesListening } from '../listing.ts';
import { groupsOf } from '../rules.ts';

export const countListeners = route({
  method: 'GET',
  path: '/listeners',
  summary:
    'How many people of schools listen to courses of a half-year and were taught the topic: by municipality, one’s own for a municipality',
  right: 'coverage.view',
  about: 'own',
  query: listenersQuerySchema,
  reply: municipalityListenersSchema,
  handle: async ({ query }, rooms, { principal, now }) => {
    const [regionId = ''] = principal?.path ?? [];
    const scope = reach(principal, 'coverage.view');
    const { today } = await rooms.momentIn(regionId, now);
    const halfYear = query.halfYear ?? halfYearOf(today);
    const [courses, municipalities] = await Promise.all([
      rooms.courses.all(regionId),
      rooms.register.municipalities(regionId),
    ]);
    const seen = municipalities.filter(({ id }) => covers(scope, principal, [regionId, id]));
    const asked = { groups: groupsOf(courses, halfYear), day: today };
    return {
      halfYear,
      asOf: today,
      items: await municipalitiesListening(regionId, seen, asked, rooms),
    };
  },
});
