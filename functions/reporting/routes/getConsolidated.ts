import { scopeOf } from '../../shared/access/policy.ts';
import { consolidatedViewOf } from '../consolidating.ts';
import { consolidatedViewSchema } from '../contract/consolidated.ts';
import { quarterlyParamsSchema } from '../contract/quarterly.ts';
import { route } from './route.ts';

export const getConsolidated = route({
  method: 'GET',
  path: '/regions/{nodeId}/consolidated/{quarter}',
  summary:
    'A quarter of the region: where each municipality’s report stands, and the consolidated one once it is made',
  right: 'quarterly.view',
  about: ({ params }) => params.nodeId,
  params: quarterlyParamsSchema,
  reply: consolidatedViewSchema,
  handle: async ({ params: { nodeId, quarter } }, rooms, { principal }) => {
    const mayConsolidate =
      principal !== undefined && scopeOf('quarterly.decide', principal.role) !== undefined;
    return consolidatedViewOf(nodeId, quarter, rooms, mayConsolidate);
  },
});
