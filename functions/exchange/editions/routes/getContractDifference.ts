import { contractDifferenceSchema, differenceQuerySchema } from '../../contract/editions.ts';
import { route } from '../../routes/route.ts';
import { differenceOf } from '../views.ts';

export const getContractDifference = route({
  method: 'GET',
  path: '/contract/difference',
  summary:
    'What any edition of the contract changes against any other, 0 for the prototype, with the verdict',
  right: 'exchange.view',
  about: 'own',
  query: differenceQuerySchema,
  reply: contractDifferenceSchema,
  handle: ({ query: { from, to } }, rooms, { principal }) =>
    differenceOf(principal?.path[0] ?? '', from, to, rooms),
});
