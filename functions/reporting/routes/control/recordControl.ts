import { Refusal } from '../../../shared/refusal.ts';
import { controlViewSchema, recordControlSchema } from '../../contract/controls.ts';
import { controlledParamsSchema } from '../../contract/nodes.ts';
import { controlView, mayControl } from '../../controlViews.ts';
import { keptPhotos } from '../../photos.ts';
import { refuseControl } from '../../rules/controls.ts';
import { route } from '../route.ts';

export const recordControl = route({
  method: 'POST',
  path: '/nodes/{nodeId}/controls',
  summary:
    'Record a control of a school or a municipality: checklist, findings with the days to remedy them, photos',
  right: 'control.record',
  about: ({ params }) => params.nodeId,
  params: controlledParamsSchema,
  body: recordControlSchema,
  creates: true,
  reply: controlViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { node, regionId, municipalityId } = await rooms.controlPlace(params.nodeId);
    const { principal } = request;
    if (!mayControl({ regionId, municipalityId, nodeId: node.id }, principal))
      throw new Refusal('controlNotYours', 'Nobody controls the body they work for');
    const { today } = await rooms.days(regionId);
    refuseControl(body, { today, about: node.kind === 'school' ? 'school' : 'municipality' });
    const id = request.newId();
    const { findings, photos, note, sampleId, ...held } = body;
    const control = await rooms.controls.create(
      {
        id,
        regionId,
        municipalityId,
        nodeId: node.id,
        ...held,
        findings: findings.map((finding, index) => ({ id: `f${index + 1}`, ...finding, rechecks: [] })),
        note,
        photos: await keptPhotos(photos, rooms.files),
        ...(sampleId && { sampleId }),
        recordedAt: request.now.toISOString(),
        by: principal?.sub ?? 'public',
        ...(principal?.name && { byName: principal.name }),
        version: 1,
      },
      request.change('recordControl', node.id),
    );
    return controlView(control, { today, files: rooms.files, principal });
  },
});
