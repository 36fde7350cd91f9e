import { halfYearOf } from '../../../shared/calendar/period.ts';
import { route } from '../../routes/route.ts';
import { courseListSchema, courseQuerySchema } from '../contract.ts';
import { hasTopic } from '../rules.ts';
import { courseViews } from '../views.ts';

export const listCourses = route({
  method: 'GET',
  path: '/courses',
  summary:
    'Qualification courses of a half-year with the topic and its groups; this half-year’s when not said',
  right: 'seminar.propose',
  about: 'own',
  query: courseQuerySchema,
  reply: courseListSchema,
  handle: async ({ query }, rooms, { principal, now }) => {
    const [regionId = ''] = principal?.path ?? [];
    const { today } = await rooms.momentIn(regionId, now);
    const halfYear = query.halfYear ?? halfYearOf(today);
    const courses = (await rooms.courses.all(regionId)).filter((one) => one.halfYear === halfYear);
    return { halfYear, items: await courseViews(courses, rooms), withTopic: courses.filter(hasTopic).length };
  },
});
