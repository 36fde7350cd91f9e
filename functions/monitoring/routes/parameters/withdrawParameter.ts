import { refuseStale } from '../../../shared/sameRecord.ts';
import {
  parameterParamsSchema,
  parameterViewSchema,
  withdrawParameterSchema,
} from '../../contract/parameter.ts';
import { parameterView } from '../../parameterView.ts';
import { withWithdrawal } from '../../rules/parameters.ts';
import { stampOf } from '../../stamp.ts';
import { regionOf, route } from '../route.ts';

export const withdrawParameter = route({
  method: 'PUT',
  path: '/parameters/{parameterCode}/withdrawal',
  summary: 'Withdraw a parameter: no new form takes it any more',
  right: 'parameter.approve',
  about: 'region',
  params: parameterParamsSchema,
  body: withdrawParameterSchema,
  edits: true,
  reply: parameterViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const regionId = regionOf(request.principal);
    const before = await rooms.parameters.get(regionId, params.parameterCode);
    refuseStale(before, request.version);
    const after = withWithdrawal(before, body.reason, await stampOf(request, regionId, rooms));
    const change = request.change('parameterWithdrawn', regionId, body.reason);
    return parameterView(await rooms.parameters.save(before, after, change), rooms);
  },
});
