import { Refusal } from '../../../shared/refusal.ts';
import { refuseStale } from '../../../shared/sameRecord.ts';
import { controlViewSchema, findingParamsSchema, recheckFindingSchema } from '../../contract/controls.ts';
import { controlView, mayControl } from '../../controlViews.ts';
import { withRecheck } from '../../rules/controls.ts';
import { route } from '../route.ts';

export const recheckFinding = route({
  method: 'PUT',
  path: '/controls/{controlId}/findings/{findingId}/recheck',
  summary: 'Record a recheck: the finding is remedied, or gets a new day',
  right: 'control.record',
  about: async ({ params }, rooms) => (await rooms.controls.get(params.controlId)).nodeId,
  params: findingParamsSchema,
  body: recheckFindingSchema,
  edits: true,
  reply: controlViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const before = await rooms.controls.get(params.controlId);
    const { principal } = request;
    if (!mayControl(before, principal))
      throw new Refusal('controlNotYours', 'Nobody controls the body they work for');
    refuseStale(before, request.version);
    const { today } = await rooms.days(before.regionId);
    const after = withRecheck(before, params.findingId, body, {
      today,
      at: request.now.toISOString(),
      by: principal?.sub ?? 'public',
      byName: principal?.name,
    });
    const saved = await rooms.controls.save(before, after, request.change('recheck', before.nodeId));
    return controlView(saved, { today, files: rooms.files, principal });
  },
});
