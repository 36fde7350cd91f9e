import { regionParamsSchema, thresholdsViewSchema } from '../contract/usage.ts';
import { thresholdsView } from '../usageView.ts';
import { route } from './route.ts';

export const getThresholds = route({
  method: 'GET',
  path: '/regions/{nodeId}/usage-thresholds',
  summary: 'From which share each category uses the platform fully, and all that was said of it before',
  right: 'usage.thresholds',
  about: ({ params }) => params.nodeId,
  params: regionParamsSchema,
  reply: thresholdsViewSchema,
  handle: async ({ params: { nodeId } }, { thresholds, today }) => {
    const record = await thresholds.of(nodeId);
    return thresholdsView(record ?? { regionId: nodeId, facts: [], version: 0 }, await today(nodeId));
  },
});
