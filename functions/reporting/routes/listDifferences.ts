import { Refusal } from '../../shared/refusal.ts';
import { differencesReplySchema, quarterlyParamsSchema } from '../contract/quarterly.ts';
import { differencesOf } from '../differences.ts';
import { standingReport } from '../quarterlyDesk.ts';
import { route } from './route.ts';

export const listDifferences = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/quarterly/{quarter}/differences',
  summary: 'Figures that were signed against today’s, and the schools whose change made the difference',
  right: 'quarterly.view',
  about: ({ params }) => params.nodeId,
  params: quarterlyParamsSchema,
  reply: differencesReplySchema,
  handle: async ({ params: { nodeId, quarter } }, rooms) => {
    const { snapshot } = await standingReport(nodeId, quarter, rooms);
    if (!snapshot) throw new Refusal('reportNotSigned', 'Nothing has been signed in this report yet');
    return differencesOf(await rooms.snapshots.quarterly(snapshot), rooms);
  },
});
