import { halfYearOf } from '../../../shared/calendar/period.ts';
import { route } from '../../routes/route.ts';
import { listenersParamsSchema, listenersQuerySchema, schoolListenersSchema } from '../contract.ts';
import { schoolsListening } from '../listing.ts';
import { groupsOf } from '../rules.ts';

export const listListeners = route({
  method: 'GET',
  path: '/listeners/{municipalityId}',
  summary:
    'Every school of a municipality with its listeners and the share of its teachers who were taught the topic, laggards first',
  right: 'coverage.view',
  about: ({ params }) => params.municipalityId,
  params: listenersParamsSchema,
  query: listenersQuerySchema,
  reply: schoolListenersSchema,
  handle: async ({ params: { municipalityId }, query }, rooms, { now }) => {
    const [regionId = ''] = await rooms.paths.pathOf(municipalityId);
    const { today } = await rooms.momentIn(regionId, now);
    const halfYear = query.halfYear ?? halfYearOf(today);
    const groups = groupsOf(await rooms.courses.all(regionId), halfYear);
    const items = await schoolsListening(municipalityId, groups, today, rooms);
    return { municipalityId, halfYear, asOf: today, items };
  },
});
