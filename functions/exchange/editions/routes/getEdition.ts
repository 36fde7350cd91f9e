import { editionParamsSchema, editionViewSchema } from '../../contract/editions.ts';
import { route } from '../../routes/route.ts';
import { editionView } from '../views.ts';

export const getEdition = route({
  method: 'GET',
  path: '/contract/editions/{edition}',
  summary:
    'An edition of the contract: its text, its agreement sheet, what it changes and how compatible it is',
  right: 'exchange.view',
  about: 'own',
  params: editionParamsSchema,
  reply: editionViewSchema,
  handle: async ({ params: { edition } }, rooms, { principal, now }) =>
    editionView(await rooms.editions.get(principal?.path[0] ?? '', edition), now, rooms),
});
