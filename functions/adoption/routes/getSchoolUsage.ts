import { schoolUsageViewSchema } from '../contract/usage.ts';
import { schoolParamsSchema } from '../contract/words.ts';
import { schoolUsageView } from '../usageView.ts';
import { route } from './route.ts';

export const getSchoolUsage = route({
  method: 'GET',
  path: '/schools/{nodeId}/usage',
  summary:
    'How many of a school’s teachers, parents, pupils and administrators use the platform, week by week',
  right: 'activity.view',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  reply: schoolUsageViewSchema,
  handle: async ({ params }, rooms) => schoolUsageView(rooms, await rooms.school(params.nodeId)),
});
