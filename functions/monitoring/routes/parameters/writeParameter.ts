import { refuseStale } from '../../../shared/sameRecord.ts';
import {
  parameterParamsSchema,
  parameterViewSchema,
  writeParameterSchema,
} from '../../contract/parameter.ts';
import { parameterView } from '../../parameterView.ts';
import { withEdition } from '../../rules/parameters.ts';
import { stampOf } from '../../stamp.ts';
import { regionOf, route } from '../route.ts';

export const writeParameter = route({
  method: 'PUT',
  path: '/parameters/{parameterCode}',
  summary: 'Write a parameter or its next edition; over version 0 where the code is new',
  right: 'parameter.edit',
  about: 'region',
  params: parameterParamsSchema,
  body: writeParameterSchema,
  edits: true,
  reply: parameterViewSchema,
  handle: async ({ params: { parameterCode: code }, body }, rooms, request) => {
    const regionId = regionOf(request.principal);
    const before = await rooms.parameters.find(regionId, code);
    refuseStale(before, request.version);
    const after = withEdition(before, { regionId, code }, body, await stampOf(request, regionId, rooms));
    const change = request.change('parameterWritten', regionId, body.ground);
    return parameterView(await rooms.parameters.save(before, after, change), rooms);
  },
});
