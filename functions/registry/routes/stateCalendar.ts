import { refuseReusedKey } from '../../shared/sameRecord.ts';
import { calendarStatementSchema, calendarViewSchema } from '../contract/calendars.ts';
import { nodeParamsSchema } from '../contract/nodes.ts';
import { entryOf, saidIn, stated } from '../rules/calendar.ts';
import { calendarView } from './calendarView.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';

export const stateCalendar = route({
  method: 'POST',
  path: '/calendar/{nodeId}/entries',
  summary: 'States school years, vacations and the like for a node, by an act',
  right: 'calendar.decide',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  body: calendarStatementSchema.required({ act: true }),
  creates: true,
  reply: calendarViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const node = await rooms.nodes.get(params.nodeId);
    const calendar = await rooms.calendars.of(node);
    const stating = {
      id: request.newId(),
      author: signedIn(request).sub,
      recordedAt: request.now.toISOString(),
    };
    const entry = entryOf(body, stating);
    const made = calendar.entries.find(({ id }) => id === entry.id);
    if (made) {
      refuseReusedKey(made, saidIn(entry));
      return calendarView(node, calendar, rooms);
    }
    const change = request.change('calendarStated', node.id, body.act.number);
    const saved = await rooms.calendars.save(calendar, stated(calendar, entry), change);
    return calendarView(node, saved, rooms);
  },
});
