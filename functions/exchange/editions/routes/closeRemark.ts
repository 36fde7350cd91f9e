import { refuseStale } from '../../../shared/sameRecord.ts';
import { editionViewSchema, remarkParamsSchema } from '../../contract/editions.ts';
import { route } from '../../routes/route.ts';
import { closed, sideOf } from '../rules/agreement.ts';
import { doing, editionView } from '../views.ts';

export const closeRemark = route({
  method: 'PUT',
  path: '/contract/editions/{edition}/remarks/{remarkId}/closing',
  summary: 'Close an answered remark; the organisation that raised it does',
  right: 'contract.remark',
  about: 'region',
  params: remarkParamsSchema,
  edits: true,
  reply: editionViewSchema,
  handle: async ({ params }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const edition = await rooms.editions.get(regionId, params.edition);
    refuseStale(edition, request.version);
    const after = closed(edition, params.remarkId, sideOf(request.principal?.role), doing(request));
    const change = request.change('remarkClosed', regionId);
    return editionView(await rooms.editions.save(edition, after, change), request.now, rooms);
  },
});
