import { covers, reach } from '../../shared/access/admit.ts';
import { Refusal } from '../../shared/refusal.ts';
import { reportPageSchema, reportQuerySchema } from '../contract/reports.ts';
import { route } from './route.ts';

export const listReports = route({
  method: 'GET',
  path: '/reports',
  summary:
    'Reports of a place and of what belongs to it, the newest period first; of one’s own, without `node`',
  right: 'report.view',
  about: 'own',
  query: reportQuerySchema,
  reply: reportPageSchema,
  handle: async ({ query }, { list, paths }, { principal }) => {
    const node = query.node ?? principal?.org ?? '';
    const scope = reach(principal, 'report.view');
    const path = await paths.pathOf(node);
    if (!covers(scope, principal, path))
      throw new Refusal('foreignNode', `Your right covers ${scope} only`, { node, scope });
    return list.page(path[0] ?? node, { ...query, node });
  },
});
