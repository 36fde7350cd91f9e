import { Refusal } from '../../../shared/refusal.ts';
import { editionViewSchema, layOutSchema } from '../../contract/editions.ts';
import { route } from '../../routes/route.ts';
import { exchangeContract } from '../../rules/contract/contract.ts';
import { doing, editionView } from '../views.ts';

export const layOutEdition = route({
  method: 'POST',
  path: '/contract/editions',
  summary:
    'Lay the next edition out for agreement: the first is the prototype, a later one the edition before it',
  right: 'contract.layOut',
  about: 'region',
  body: layOutSchema,
  creates: true,
  reply: editionViewSchema,
  handle: async ({ body: { note, wantedFrom } }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const all = await rooms.editions.all(regionId);
    const change = request.change('editionLaidOut', regionId);
    const { requestHash } = change;
    const id = request.newId();
    const made = all.find(({ createdFrom }) => createdFrom?.startsWith(`${id} `));
    if (made) {
      if (made.createdFrom !== `${id} ${requestHash}`)
        throw new Refusal('idempotencyKeyReused', 'This idempotency key came with another request before');
      return editionView(made, request.now, rooms);
    }
    const last = all.at(-1);
    if (last && !last.approvedAt)
      throw new Refusal('editionOpen', `Edition ${last.number} is being agreed on`, { number: last.number });
    const edition = {
      regionId,
      number: (last?.number ?? 0) + 1,
      contract: last?.contract ?? (await rooms.editions.putText(exchangeContract)),
      note,
      wantedFrom,
      laidOut: doing(request),
      reworks: [],
      remarks: [],
      approvals: [],
      createdFrom: `${id} ${requestHash}`,
      version: 1,
    };
    return editionView(await rooms.editions.save(undefined, edition, change), request.now, rooms);
  },
});
