import { covers, reach } from '../../shared/access/admit.ts';
import { readAudit, readOwnAudit } from '../../shared/audit.ts';
import { auditPageSchema } from '../../shared/auditEntry.ts';
import { Refusal } from '../../shared/refusal.ts';
import { nodeIdSchema, pageQuerySchema } from '../../shared/words.ts';
import { route } from './route.ts';

export const listAudit = route({
  method: 'GET',
  path: '/audit',
  summary: 'Who changed which plan or draft of a node, when and why; or what the person did, without `node`',
  right: 'audit.view',
  about: 'own',
  query: pageQuerySchema.extend({ node: nodeIdSchema.optional() }),
  reply: auditPageSchema,
  handle: async ({ query }, { table, paths }, { principal }) => {
    const { node, ...page } = query;
    const scope = reach(principal, 'audit.view');
    if (node === undefined) return readOwnAudit(table, principal?.sub ?? '', page);
    if (!covers(scope, principal, await paths.pathOf(node)))
      throw new Refusal('foreignNode', `Your right covers ${scope} only`, { node, scope });
    return readAudit(table, node, page);
  },
});
