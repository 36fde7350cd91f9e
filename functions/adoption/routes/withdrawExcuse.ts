import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { excuseParamsSchema, schoolExcusesViewSchema, withdrawExcuseSchema } from '../contract/excuses.ts';
import { withdrawGranted } from '../rules/grantedExcuses.ts';
import { schoolExcusesView } from '../views.ts';
import { route } from './route.ts';

export const withdrawExcuse = route({
  method: 'PUT',
  path: '/schools/{nodeId}/excuses/{excuseId}/withdrawal',
  summary: 'Withdraw an excuse that was given by hand; it stays on record with the reason',
  right: 'excuse.grant',
  about: ({ params }) => params.nodeId,
  params: excuseParamsSchema,
  body: withdrawExcuseSchema,
  edits: true,
  reply: schoolExcusesViewSchema,
  handle: async ({ params: { nodeId, excuseId }, body }, rooms, request) => {
    const { path } = await rooms.school(nodeId);
    const [now, zone, before] = await Promise.all([
      rooms.today(path[0] ?? nodeId),
      rooms.zoneOf(path[0] ?? nodeId),
      rooms.excuses.of(nodeId),
    ]);
    refuseStale(before, request.version);
    if (!before) throw new Refusal('notFound', `Nothing excuses ${nodeId}`);
    const withdrawing = {
      by: request.principal?.sub ?? '',
      at: request.now.toISOString(),
      why: body.reason,
    };
    const after = withdrawGranted(before, excuseId, withdrawing);
    const change = request.change('withdrawExcuse', nodeId, body.reason);
    return schoolExcusesView(await rooms.excuses.save(before, after, change), zone, now);
  },
});
