import { pageQuerySchema } from '../../../shared/words.ts';
import { parameterPageSchema } from '../../contract/parameter.ts';
import { lineOf } from '../../rules/parameters.ts';
import { regionOf, route } from '../route.ts';

export const listParameters = route({
  method: 'GET',
  path: '/parameters',
  summary: 'The catalogue of parameters: each by its approved edition, in the order of codes',
  right: 'parameter.view',
  about: 'region',
  query: pageQuerySchema,
  reply: parameterPageSchema,
  handle: async ({ query }, { parameters }, { principal }) => {
    const { items, next } = await parameters.page(regionOf(principal), query);
    return { items: items.map(lineOf), ...(next && { next }) };
  },
});
