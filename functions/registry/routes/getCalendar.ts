import { calendarQuerySchema, calendarViewSchema } from '../contract/calendars.ts';
import { pathOfNode } from '../rules/nodes.ts';
import { route } from './route.ts';

export const getCalendar = route({
  method: 'GET',
  path: '/calendar',
  summary: 'School calendar of a node: the layers it is made of, and what has been proposed for it',
  right: 'calendar.view',
  about: ({ query }) => query.node,
  open: true,
  query: calendarQuerySchema,
  reply: calendarViewSchema,
  handle: async ({ query }, { nodes, calendars }, { principal }) => {
    const node = await nodes.get(query.node);
    const [layers, own] = await Promise.all([calendars.layers(pathOfNode(node)), calendars.of(node)]);
    return { nodeId: node.id, layers, proposals: principal ? own.proposals : [], version: own.version };
  },
});
