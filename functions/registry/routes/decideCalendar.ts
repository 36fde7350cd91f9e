import { calendarViewSchema, decideProposalSchema, proposalParamsSchema } from '../contract/calendars.ts';
import { decided } from '../rules/calendar.ts';
import { calendarView } from './calendarView.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';

export const decideCalendar = route({
  method: 'PUT',
  path: '/calendar/{nodeId}/proposals/{proposalId}/decision',
  summary: 'Accepts or declines a proposed change of a school calendar',
  right: 'calendar.decide',
  about: ({ params }) => params.nodeId,
  params: proposalParamsSchema,
  body: decideProposalSchema,
  edits: true,
  reply: calendarViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const node = await rooms.nodes.get(params.nodeId);
    const calendar = { ...(await rooms.calendars.of(node)), version: request.version };
    const { kind, reason, act } = body;
    const decision = { kind, recordedAt: request.now.toISOString(), by: signedIn(request).sub };
    const after = decided(calendar, params.proposalId, { ...decision, ...(reason && { reason }) }, act);
    const saved = await rooms.calendars.save(
      calendar,
      after,
      request.change('calendarDecided', node.id, reason),
    );
    return calendarView(node, saved, rooms);
  },
});
