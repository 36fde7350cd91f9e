import { refuseStale } from '../../../shared/sameRecord.ts';
import { editionParamsSchema, editionViewSchema } from '../../contract/editions.ts';
import { route } from '../../routes/route.ts';
import { approvedBy, sideOf } from '../rules/agreement.ts';
import { doing, editionView, todayIn } from '../views.ts';

export const approveEdition = route({
  method: 'PUT',
  path: '/contract/editions/{edition}/approval',
  summary: 'Approve an edition for one’s organisation; the second of the two brings it into force',
  right: 'contract.approve',
  about: 'region',
  params: editionParamsSchema,
  edits: true,
  reply: editionViewSchema,
  handle: async ({ params }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const edition = await rooms.editions.get(regionId, params.edition);
    refuseStale(edition, request.version);
    const approval = { ...doing(request), side: sideOf(request.principal?.role) };
    const after = approvedBy(edition, approval, await todayIn(regionId, request.now, rooms));
    const change = request.change('editionApproved', regionId);
    return editionView(await rooms.editions.save(edition, after, change), request.now, rooms);
  },
});
