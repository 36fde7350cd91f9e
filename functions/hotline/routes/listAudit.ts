import { covers, reach } from '../../shared/access/admit.ts';
import { readAudit, readOwnAudit } from '../../shared/audit.ts';
import { auditPageSchema } from '../../shared/auditEntry.ts';
import { Refusal } from '../../shared/refusal.ts';
import { auditQuerySchema } from '../contract/words.ts';
import { route } from './route.ts';

export const listAudit = route({
  method: 'GET',
  path: '/audit',
  summary:
    'Who did what with a place’s tickets, when and why, newest first; or what the person did, without `node`',
  right: 'audit.view',
  about: 'own',
  query: auditQuerySchema,
  reply: auditPageSchema,
  handle: async ({ query }, { table, paths }, { principal }) => {
    const { node, ...page } = query;
    if (node === undefined) return readOwnAudit(table, principal?.sub ?? '', page);
    const scope = reach(principal, 'audit.view');
    if (!covers(scope, principal, await paths.pathOf(node)))
      throw new Refusal('foreignNode', `Your right covers ${scope} only`, { node, scope });
    return readAudit(table, node, page);
  },
});
