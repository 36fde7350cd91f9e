import { browserParamsSchema, checkInViewSchema } from '../../contract/schoolRuns.ts';
import { route } from '../../routes/route.ts';
import { checkInOf, countIn } from '../checkIn.ts';

export const checkIn = route({
  method: 'PUT',
  path: '/check-ins/{nodeId}/{code}/browsers/{browser}',
  summary: 'Somebody is here: a browser counts once, and nothing of the person is kept',
  right: 'schoolRun.checkIn',
  about: ({ params }) => params.nodeId,
  open: true,
  params: browserParamsSchema,
  reply: checkInViewSchema,
  handle: async ({ params }, rooms, request) => {
    await rooms.limits.spend('checkIn', request.caller, request.now);
    const found = await checkInOf(params, request.now, rooms);
    await countIn(found, params.browser, request.change('checkedIn', params.nodeId), rooms);
    return found.view;
  },
});
