import { refuseStale } from '../../../shared/sameRecord.ts';
import { editionParamsSchema, editionViewSchema, reworkContractSchema } from '../../contract/editions.ts';
import { route } from '../../routes/route.ts';
import { refuseUnlessAgreeing, reworked } from '../rules/agreement.ts';
import { refuseUnsound } from '../rules/sound.ts';
import { doing, editionView } from '../views.ts';

export const reworkEdition = route({
  method: 'PUT',
  path: '/contract/editions/{edition}/contract',
  summary:
    'Change the text of an edition that is being agreed on, with the reason and the remark that asked for it',
  right: 'contract.layOut',
  about: 'region',
  params: editionParamsSchema,
  body: reworkContractSchema,
  edits: true,
  reply: editionViewSchema,
  handle: async ({ params, body: { contract, why, remarkId } }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const edition = await rooms.editions.get(regionId, params.edition);
    refuseStale(edition, request.version);
    refuseUnlessAgreeing(edition);
    refuseUnsound(contract);
    const mark = await rooms.editions.putText(contract);
    const after = reworked(edition, mark, { ...doing(request), why, ...(remarkId && { remarkId }) });
    const change = request.change('editionReworked', regionId, why);
    return editionView(await rooms.editions.save(edition, after, change), request.now, rooms);
  },
});
