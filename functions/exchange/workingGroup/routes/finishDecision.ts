import { refuseStale } from '../../../shared/sameRecord.ts';
import {
  decisionParamsSchema,
  finishDecisionSchema,
  groupMeetingViewSchema,
} from '../../contract/workingGroup.ts';
import { doing, todayIn } from '../../editions/views.ts';
import { route } from '../../routes/route.ts';
import { finished, meetingView } from '../rules.ts';

export const finishDecision = route({
  method: 'PUT',
  path: '/group/meetings/{meetingId}/decisions/{decisionId}/completion',
  summary: 'Say that a decision is carried out, and how',
  right: 'group.keep',
  about: 'region',
  params: decisionParamsSchema,
  body: finishDecisionSchema,
  edits: true,
  reply: groupMeetingViewSchema,
  handle: async ({ params, body: { note } }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const before = await rooms.groups.meeting(regionId, params.meetingId);
    refuseStale(before, request.version);
    const after = finished(before, params.decisionId, { ...doing(request), note });
    const change = request.change('groupDecisionDone', regionId);
    const saved = await rooms.groups.saveMeeting(before, after, change);
    return meetingView(saved, await todayIn(regionId, request.now, rooms));
  },
});
