import { editionListSchema } from '../../contract/editions.ts';
import { route } from '../../routes/route.ts';
import { editionList } from '../views.ts';

export const listEditions = route({
  method: 'GET',
  path: '/contract/editions',
  summary: 'Editions of the contract, newest first, and which one packages are checked by today',
  right: 'exchange.view',
  about: 'own',
  reply: editionListSchema,
  handle: (_input, rooms, { principal, now }) => editionList(principal?.path[0] ?? '', now, rooms),
});
