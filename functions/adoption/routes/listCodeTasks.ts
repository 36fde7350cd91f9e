import { watchingIn } from '../codeTasks.ts';
import { codeTasksPageSchema, codeTasksQuerySchema } from '../contract/codeTasks.ts';
import { openStay, workingDaysWaited } from '../rules/codeTasks.ts';
import { causeOf } from '../rules/codeTickets.ts';
import { route } from './route.ts';

export const listCodeTasks = route({
  method: 'GET',
  path: '/tasks/codes',
  summary: 'Schools that have waited for their activation code for more than five working days',
  right: 'activation.view',
  about: ({ query }) => query.municipality ?? 'region',
  query: codeTasksQuerySchema,
  reply: codeTasksPageSchema,
  handle: async ({ query }, rooms, { principal }) => {
    const { codeTasks, register, today, paths } = rooms;
    const region = query.municipality ? (await paths.pathOf(query.municipality))[0] : principal?.path[0];
    if (!region) return { items: [] };
    const { day } = await today(region);
    const page = await codeTasks.open(region, query);
    const watchingOf = await watchingIn(
      rooms,
      region,
      page.items.map(({ nodeId }) => nodeId),
    );
    const causes = page.items.map((task) => causeOf(task, task.stays.length - 1));
    const tickets = await rooms.hotline.raised(causes);
    const items = await Promise.all(
      page.items.map(async (task, at) => {
        const ticket = tickets.get(causes[at] ?? '');
        const { since = day, raisedOn = day } = openStay(task) ?? {};
        const workingDays = workingDaysWaited(since, watchingOf(task.nodeId));
        const names = (await register.node(task.nodeId))?.names ?? [];
        return {
          nodeId: task.nodeId,
          municipalityId: task.path[1] ?? region,
          names,
          since,
          raisedOn,
          workingDays,
          ...(ticket && {
            ticket: { id: ticket.id, number: ticket.number, isResolved: ticket.status === 'resolved' },
          }),
        };
      }),
    );
    return { ...page, items };
  },
});
