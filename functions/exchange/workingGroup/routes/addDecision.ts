import { refuseReusedKey } from '../../../shared/sameRecord.ts';
import {
  groupMeetingViewSchema,
  meetingParamsSchema,
  writeDecisionSchema,
} from '../../contract/workingGroup.ts';
import { todayIn } from '../../editions/views.ts';
import { route } from '../../routes/route.ts';
import { refuseUnknownParameters } from '../parameters.ts';
import { decided, meetingView } from '../rules.ts';

export const addDecision = route({
  method: 'POST',
  path: '/group/meetings/{meetingId}/decisions',
  summary:
    'Enter what a meeting decided: who answers for it by which day, and which parameters and edition it is about',
  right: 'group.keep',
  about: 'region',
  params: meetingParamsSchema,
  body: writeDecisionSchema,
  creates: true,
  reply: groupMeetingViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const meeting = await rooms.groups.meeting(regionId, params.meetingId);
    if (body.links.edition) await rooms.editions.get(regionId, body.links.edition);
    await refuseUnknownParameters(regionId, body.links.parameters, rooms);
    const id = request.newId();
    const made = meeting.decisions.find((decision) => decision.id === id);
    if (made) refuseReusedKey(made, body);
    const change = request.change('groupDecided', regionId);
    const saved = made
      ? meeting
      : await rooms.groups.saveMeeting(meeting, decided(meeting, { id, ...body }), change);
    return meetingView(saved, await todayIn(regionId, request.now, rooms));
  },
});
