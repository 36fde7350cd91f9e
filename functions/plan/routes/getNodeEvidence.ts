import { z } from 'zod';
import { daySchema, nodeIdSchema } from '../../shared/words.ts';
import { nodeEvidenceReplySchema } from '../contract.ts';
import { dutiesOf } from '../counting/nodeEvidence.ts';
import { route } from './route.ts';

export const getNodeEvidence = route({
  method: 'GET',
  path: '/nodes/{nodeId}/evidence',
  summary: 'Every duty of one node, with its status and the reason',
  right: 'evidence.view',
  about: ({ params }) => params.nodeId,
  params: z.object({ nodeId: nodeIdSchema }),
  query: z.object({ asOf: daySchema.optional() }),
  reply: nodeEvidenceReplySchema,
  handle: async ({ params, query }, rooms) => {
    const asOf = query.asOf ?? rooms.calendars.today();
    return { nodeId: params.nodeId, asOf, items: await dutiesOf(params.nodeId, asOf, rooms) };
  },
});
