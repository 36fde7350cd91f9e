import { exchangeContractSchema } from '../contract/contract.ts';
import { exchangeContract } from '../rules/contract/contract.ts';
import { route } from './route.ts';

export const getContract = route({
  method: 'GET',
  path: '/contract',
  summary: 'The contract in force: files, columns, types, vocabularies and references',
  right: 'exchange.view',
  about: 'own',
  reply: exchangeContractSchema,
  handle: async () => exchangeContract,
});
