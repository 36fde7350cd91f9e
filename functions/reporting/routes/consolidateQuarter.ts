import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { consolidatedViewOf, wholeOf } from '../consolidating.ts';
import { consolidatedViewSchema, consolidateSchema } from '../contract/consolidated.ts';
import { quarterlyParamsSchema } from '../contract/quarterly.ts';
import { quarterOn } from '../rules/quarters.ts';
import { route } from './route.ts';

export const consolidateQuarter = route({
  method: 'POST',
  path: '/regions/{nodeId}/consolidated/{quarter}',
  summary:
    'Make one report of those accepted, naming the municipalities it is without; a later one takes its place',
  right: 'quarterly.decide',
  about: ({ params }) => params.nodeId,
  params: quarterlyParamsSchema,
  body: consolidateSchema,
  edits: true,
  reply: consolidatedViewSchema,
  handle: async ({ params: { nodeId, quarter }, body }, rooms, request) => {
    const { isOver, to } = quarterOn(quarter, rooms.today());
    if (!isOver) throw new Refusal('quarterNotOver', `The quarter lasts until ${to}`, { quarter, to });
    const before = await rooms.consolidated.find(nodeId, quarter);
    refuseStale(before, request.version);
    const data = await wholeOf(nodeId, quarter, rooms);
    const at = request.now.toISOString();
    await rooms.consolidated.save(
      before,
      {
        id: `consolidated_${quarter}_${nodeId}`,
        kind: 'consolidated',
        period: quarter,
        nodeId,
        regionId: nodeId,
        status: 'signed',
        ...body,
        snapshot: await rooms.snapshots.keep(data),
        of: data.of,
        included: data.included.length,
        decidedAt: at,
        updatedAt: at,
        version: request.version,
      },
      request.change('consolidate', nodeId),
    );
    return consolidatedViewOf(nodeId, quarter, rooms, true);
  },
});
