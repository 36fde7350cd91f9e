import { refuseStale } from '../../../shared/sameRecord.ts';
import { route } from '../../routes/route.ts';
import { courseViewSchema, groupParamsSchema, groupSchema } from '../contract.ts';
import { withGroup } from '../rules.ts';
import { courseViews } from '../views.ts';

export const putGroup = route({
  method: 'PUT',
  path: '/courses/{courseId}/groups/{sessionId}',
  summary: 'Take a session of the topic into a course as its group, or out of it',
  right: 'seminar.catalogue',
  about: async ({ params }, rooms) => (await rooms.courses.get(params.courseId)).regionId,
  params: groupParamsSchema,
  body: groupSchema,
  edits: true,
  reply: courseViewSchema,
  handle: async ({ params: { courseId, sessionId }, body: { belongs } }, rooms, request) => {
    const before = await rooms.courses.get(courseId);
    refuseStale(before, request.version);
    const after = withGroup(before, await rooms.sessions.get(sessionId), belongs);
    const saved = await rooms.courses.save(before, after, request.change('putGroup', before.regionId));
    const [view] = await courseViews([saved], rooms);
    return view ?? { ...saved, groups: [] };
  },
});
