import { parameterParamsSchema, parameterViewSchema } from '../../contract/parameter.ts';
import { parameterView } from '../../parameterView.ts';
import { regionOf, route } from '../route.ts';

export const getParameter = route({
  method: 'GET',
  path: '/parameters/{parameterCode}',
  summary: 'A parameter with all its editions and their grounds',
  right: 'parameter.view',
  about: 'region',
  params: parameterParamsSchema,
  reply: parameterViewSchema,
  handle: async ({ params }, rooms, { principal }) =>
    parameterView(await rooms.parameters.get(regionOf(principal), params.parameterCode), rooms),
});
