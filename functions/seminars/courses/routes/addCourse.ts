import { route } from '../../routes/route.ts';
import { courseViewSchema, writeCourseSchema } from '../contract.ts';
import { writtenCourse } from '../rules.ts';
import { courseViews } from '../views.ts';

export const addCourse = route({
  method: 'POST',
  path: '/courses',
  summary: 'A qualification course of the institute in a half-year, with the topic or without',
  right: 'seminar.catalogue',
  about: 'own',
  body: writeCourseSchema,
  creates: true,
  reply: courseViewSchema,
  handle: async ({ body }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const programme = body.programmeId ? await rooms.programmes.get(body.programmeId) : undefined;
    const moment = await rooms.momentIn(regionId, request.now);
    const begun = { id: request.newId(), regionId, groups: [], facts: [], version: 1 };
    const course = writtenCourse(begun, body, programme, moment);
    const made = await rooms.courses.create(course, request.change('addCourse', regionId));
    const [view] = await courseViews([made], rooms);
    return view ?? { ...made, groups: [] };
  },
});
