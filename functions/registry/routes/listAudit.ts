import { covers, reach } from '../../shared/access/admit.ts';
import { readAudit, readOwnAudit } from '../../shared/audit.ts';
import { auditPageSchema } from '../../shared/auditEntry.ts';
import { Refusal } from '../../shared/refusal.ts';
import { auditQuerySchema } from '../contract/audit.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';

export const listAudit = route({
  method: 'GET',
  path: '/audit',
  summary: 'Who changed what of a node, when and why, newest first; or what the person did, without `node`',
  right: 'audit.view',
  about: 'own',
  query: auditQuerySchema,
  reply: auditPageSchema,
  handle: async ({ query }, { table, paths }, request) => {
    const { node, ...page } = query;
    if (node === undefined) return readOwnAudit(table, signedIn(request).sub, page);
    const scope = reach(request.principal, 'audit.view');
    if (!covers(scope, request.principal, await paths.pathOf(node)))
      throw new Refusal('foreignNode', `Your right covers ${scope} only`, { node, scope });
    return readAudit(table, node, page);
  },
});
