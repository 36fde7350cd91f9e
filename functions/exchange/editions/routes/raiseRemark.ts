import { refuseReusedKey } from '../../../shared/sameRecord.ts';
import { editionParamsSchema, editionViewSchema, raiseRemarkSchema } from '../../contract/editions.ts';
import { route } from '../../routes/route.ts';
import { raised, sideOf } from '../rules/agreement.ts';
import { doing, editionView } from '../views.ts';

export const raiseRemark = route({
  method: 'POST',
  path: '/contract/editions/{edition}/remarks',
  summary:
    'Raise a remark against a column, a file or the whole of an edition; it blocks the approval while open',
  right: 'contract.remark',
  about: 'region',
  params: editionParamsSchema,
  body: raiseRemarkSchema,
  creates: true,
  reply: editionViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const edition = await rooms.editions.get(regionId, params.edition);
    const id = request.newId();
    const made = edition.remarks.find((remark) => remark.id === id);
    if (made) {
      refuseReusedKey(made, body);
      return editionView(edition, request.now, rooms);
    }
    const remark = { id, side: sideOf(request.principal?.role), ...body, ...doing(request) };
    const change = request.change('remarkRaised', regionId);
    return editionView(
      await rooms.editions.save(edition, raised(edition, remark), change),
      request.now,
      rooms,
    );
  },
});
