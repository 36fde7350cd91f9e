import { refuseReusedKey } from '../../shared/sameRecord.ts';
import { calendarStatementSchema, calendarViewSchema } from '../contract/calendars.ts';
import { nodeParamsSchema } from '../contract/nodes.ts';
import { checkProposal, entryOf, proposed, saidIn } from '../rules/calendar.ts';
import { calendarView } from './calendarView.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';

export const proposeCalendar = route({
  method: 'POST',
  path: '/calendar/{nodeId}/proposals',
  summary: 'Proposes a quarantine or another change of a node’s school calendar',
  right: 'calendar.propose',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  body: calendarStatementSchema,
  creates: true,
  reply: calendarViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { sub, role } = signedIn(request);
    checkProposal(role, body);
    const node = await rooms.nodes.get(params.nodeId);
    const calendar = await rooms.calendars.of(node);
    const entry = entryOf(body, { id: request.newId(), author: sub, recordedAt: request.now.toISOString() });
    const made = calendar.proposals.find(({ id }) => id === entry.id);
    if (made) {
      refuseReusedKey(made.entry, saidIn(entry));
      return calendarView(node, calendar, rooms);
    }
    const change = request.change('calendarProposed', node.id, body.reason);
    const saved = await rooms.calendars.save(calendar, proposed(calendar, entry), change);
    return calendarView(node, saved, rooms);
  },
});
