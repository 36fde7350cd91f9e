import { refuseStale } from '../../../shared/sameRecord.ts';
import { route } from '../../routes/route.ts';
import { courseParamsSchema, courseViewSchema, writeCourseSchema } from '../contract.ts';
import { writtenCourse } from '../rules.ts';
import { courseViews } from '../views.ts';

export const editCourse = route({
  method: 'PUT',
  path: '/courses/{courseId}',
  summary: 'Change a course, or the topic in it; the programme is taken as it stands today',
  right: 'seminar.catalogue',
  about: async ({ params }, rooms) => (await rooms.courses.get(params.courseId)).regionId,
  params: courseParamsSchema,
  body: writeCourseSchema,
  edits: true,
  reply: courseViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const before = await rooms.courses.get(params.courseId);
    refuseStale(before, request.version);
    const programme = body.programmeId ? await rooms.programmes.get(body.programmeId) : undefined;
    const moment = await rooms.momentIn(before.regionId, request.now);
    const after = writtenCourse(before, body, programme, moment);
    const saved = await rooms.courses.save(before, after, request.change('editCourse', before.regionId));
    const [view] = await courseViews([saved], rooms);
    return view ?? { ...saved, groups: [] };
  },
});
