import { checkInParamsSchema, checkInViewSchema } from '../../contract/schoolRuns.ts';
import { route } from '../../routes/route.ts';
import { checkInOf } from '../checkIn.ts';

export const getCheckIn = route({
  method: 'GET',
  path: '/check-ins/{nodeId}/{code}',
  summary: 'What the page of a link says: whose seminar, on which day, and whether one can be counted now',
  right: 'schoolRun.checkIn',
  about: ({ params }) => params.nodeId,
  open: true,
  params: checkInParamsSchema,
  reply: checkInViewSchema,
  handle: async ({ params }, rooms, { now }) => (await checkInOf(params, now, rooms)).view,
});
