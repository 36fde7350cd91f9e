import { scopeOf } from '../../shared/access/policy.ts';
import { addDays } from '../../shared/calendar/day.ts';
import { weekOf } from '../../shared/calendar/period.ts';
import { schoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import { activityQuerySchema, activityViewSchema } from '../contract/activity.ts';
import { schoolParamsSchema } from '../contract/words.ts';
import { weekView } from '../views.ts';
import { route } from './route.ts';

/** Weeks shown when none are named: those of the last twelve months. */
const usualDays = 364;

export const getActivity = route({
  method: 'GET',
  path: '/schools/{nodeId}/activity',
  summary: 'How a school keeps its gradebooks, week by week; by class for the school and its municipality',
  right: 'activity.view',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  query: activityQuerySchema,
  reply: activityViewSchema,
  handle: async ({ params, query }, rooms, { principal }) => {
    const place = await rooms.school(params.nodeId);
    const { nodeId, path } = place;
    const now = await rooms.today(path[0] ?? nodeId);
    const to = query.to ?? weekOf(now.day);
    const from = query.from ?? weekOf(addDays(now.day, -usualDays));
    const [records, layers, excused] = await Promise.all([
      rooms.weeks.weeks(nodeId, from, to),
      rooms.calendarLayers(nodeId),
      rooms.excusedOf(place),
    ]);
    const calendar = schoolCalendar(layers);
    const showsClasses = scopeOf('activity.classes', principal?.role ?? 'public') !== undefined;
    return {
      nodeId,
      weeks: records.flatMap((record) => weekView(record, calendar, now, { showsClasses, excused })),
    };
  },
});
