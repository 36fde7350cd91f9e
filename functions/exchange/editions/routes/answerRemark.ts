import { refuseStale } from '../../../shared/sameRecord.ts';
import { answerRemarkSchema, editionViewSchema, remarkParamsSchema } from '../../contract/editions.ts';
import { route } from '../../routes/route.ts';
import { answered, sideOf } from '../rules/agreement.ts';
import { doing, editionView } from '../views.ts';

export const answerRemark = route({
  method: 'PUT',
  path: '/contract/editions/{edition}/remarks/{remarkId}/answer',
  summary: 'Answer a remark that somebody else has raised; until it is closed it can be answered anew',
  right: 'contract.remark',
  about: 'region',
  params: remarkParamsSchema,
  body: answerRemarkSchema,
  edits: true,
  reply: editionViewSchema,
  handle: async ({ params, body: { text } }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const edition = await rooms.editions.get(regionId, params.edition);
    refuseStale(edition, request.version);
    const side = sideOf(request.principal?.role);
    const after = answered(edition, params.remarkId, side, { ...doing(request), text });
    const change = request.change('remarkAnswered', regionId);
    return editionView(await rooms.editions.save(edition, after, change), request.now, rooms);
  },
});
