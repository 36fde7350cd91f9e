import { Refusal } from '../../shared/refusal.ts';
import { actParamsSchema } from '../contract/acts.ts';
import { scanLinkSchema } from '../contract/scans.ts';
import { actOf } from '../rules/acts.ts';
import { route } from './route.ts';

export const getScan = route({
  method: 'GET',
  path: '/nodes/{nodeId}/acts/{actId}/scan',
  summary: 'A link to the scan of an act that opens for five minutes',
  right: 'act.view',
  about: ({ params }) => params.nodeId,
  params: actParamsSchema,
  reply: scanLinkSchema,
  handle: async ({ params: { nodeId, actId } }, { nodes, acts, scans }) => {
    const { scan } = actOf(await acts.of(await nodes.get(nodeId)), actId);
    if (!scan) throw new Refusal('notFound', `The act ${actId} has no scan`);
    return { ...scan, address: await scans.link(nodeId, actId, scan) };
  },
});
