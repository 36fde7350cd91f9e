import { groupMeetingViewSchema, writeMeetingSchema } from '../../contract/workingGroup.ts';
import { doing, todayIn } from '../../editions/views.ts';
import { route } from '../../routes/route.ts';
import { meetingView } from '../rules.ts';

export const holdMeeting = route({
  method: 'POST',
  path: '/group/meetings',
  summary: 'Call a meeting of the working group, or enter one that was held with its minutes',
  right: 'group.keep',
  about: 'region',
  body: writeMeetingSchema,
  creates: true,
  reply: groupMeetingViewSchema,
  handle: async ({ body }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const change = request.change('groupMeetingWritten', regionId);
    const { requestHash } = change;
    const meeting = {
      id: request.newId(),
      regionId,
      ...body,
      decisions: [],
      written: doing(request),
      ...(body.minutes && { minutesAt: request.now.toISOString() }),
      ...(requestHash && { createdFrom: requestHash }),
      version: 1,
    };
    const made = await rooms.groups.addMeeting(meeting, change);
    return meetingView(made, await todayIn(regionId, request.now, rooms));
  },
});
