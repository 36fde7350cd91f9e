import { schoolParamsSchema, schoolRunsViewSchema } from '../../contract/schoolRuns.ts';
import { route } from '../../routes/route.ts';
import { schoolRunsView } from '../views.ts';

export const getSchoolRuns = route({
  method: 'GET',
  path: '/nodes/{nodeId}/school-runs',
  summary: 'Seminars a school has held itself, links by which parents count themselves, and its bounds',
  right: 'schoolRun.view',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  reply: schoolRunsViewSchema,
  handle: ({ params }, rooms, { now }) => schoolRunsView(params.nodeId, now, rooms),
});
