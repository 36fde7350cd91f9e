import { refuseStale } from '../../shared/sameRecord.ts';
import { regionParamsSchema, setThresholdsSchema, thresholdsViewSchema } from '../contract/usage.ts';
import { recordedBy } from '../grounds.ts';
import { withThresholds } from '../rules/usage.ts';
import { thresholdsView } from '../usageView.ts';
import { route } from './route.ts';

export const setThresholds = route({
  method: 'PUT',
  path: '/regions/{nodeId}/usage-thresholds',
  summary: 'Set from which share on each category uses the platform fully, from today on, by a document',
  right: 'usage.thresholds',
  about: ({ params }) => params.nodeId,
  params: regionParamsSchema,
  body: setThresholdsSchema,
  edits: true,
  reply: thresholdsViewSchema,
  handle: async ({ params: { nodeId }, body }, { thresholds, today }, request) => {
    const [before, now] = await Promise.all([thresholds.of(nodeId), today(nodeId)]);
    refuseStale(before, request.version);
    const current = before ?? { regionId: nodeId, facts: [], version: 0 };
    const facts = withThresholds(current.facts, body, recordedBy(request, now));
    if (facts === current.facts) return thresholdsView(current, now);
    const after = { ...current, facts: [...facts] };
    const change = request.change('setThresholds', nodeId, body.ground);
    return thresholdsView(await thresholds.save(before, after, change), now);
  },
});
