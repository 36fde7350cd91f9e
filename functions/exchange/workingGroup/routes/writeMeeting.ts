import { refuseStale } from '../../../shared/sameRecord.ts';
import {
  groupMeetingViewSchema,
  meetingParamsSchema,
  writeMeetingSchema,
} from '../../contract/workingGroup.ts';
import { todayIn } from '../../editions/views.ts';
import { route } from '../../routes/route.ts';
import { meetingView } from '../rules.ts';

export const writeMeeting = route({
  method: 'PUT',
  path: '/group/meetings/{meetingId}',
  summary: 'Change the day or the agenda of a meeting, or write its minutes and who was there',
  right: 'group.keep',
  about: 'region',
  params: meetingParamsSchema,
  body: writeMeetingSchema,
  edits: true,
  reply: groupMeetingViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const before = await rooms.groups.meeting(regionId, params.meetingId);
    refuseStale(before, request.version);
    const minutesAt = before.minutesAt ?? (body.minutes ? request.now.toISOString() : undefined);
    const after = { ...before, ...body, ...(minutesAt && { minutesAt }) };
    const change = request.change('groupMeetingWritten', regionId);
    const saved = await rooms.groups.saveMeeting(before, after, change);
    return meetingView(saved, await todayIn(regionId, request.now, rooms));
  },
});
