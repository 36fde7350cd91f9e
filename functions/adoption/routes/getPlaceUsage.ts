import { covers } from '../../shared/access/admit.ts';
import { scopeOf } from '../../shared/access/policy.ts';
import { asOfQuerySchema } from '../contract/words.ts';
import { placeParamsSchema, placeUsageSchema } from '../open/contract.ts';
import { readUsage } from '../open/readUsage.ts';
import { route } from './route.ts';

export const getPlaceUsage = route({
  method: 'GET',
  path: '/places/{nodeId}/usage',
  summary: 'How many of each category use the platform in a region or municipality, week by week',
  right: 'activity.open',
  about: ({ params }) => params.nodeId,
  open: true,
  params: placeParamsSchema,
  query: asOfQuerySchema,
  reply: placeUsageSchema,
  handle: async ({ params, query }, rooms, { principal }) => {
    const path = await rooms.paths.pathOf(params.nodeId);
    const scope = scopeOf('activity.view', principal?.role ?? 'public');
    const inFull = scope !== undefined && covers(scope, principal, path);
    return readUsage(rooms, path, { asOf: query.asOf, inFull });
  },
});
