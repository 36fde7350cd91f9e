import { exchangeContractSchema } from '../contract/contract.ts';
import { inForceOn } from '../editions/inForce.ts';
import { route } from './route.ts';

export const getContract = route({
  method: 'GET',
  path: '/contract',
  summary: 'The contract in force: files, columns, types, vocabularies and references',
  right: 'exchange.view',
  about: 'own',
  reply: exchangeContractSchema,
  handle: async (_input, rooms, { principal, now }) =>
    (await inForceOn(principal?.path[0] ?? '', now, rooms)).contract,
});
