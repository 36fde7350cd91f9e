import { refuseStale } from '../../../shared/sameRecord.ts';
import { parameterParamsSchema, parameterViewSchema } from '../../contract/parameter.ts';
import { parameterView } from '../../parameterView.ts';
import { withApproval } from '../../rules/parameters.ts';
import { stampOf } from '../../stamp.ts';
import { regionOf, route } from '../route.ts';

export const approveParameter = route({
  method: 'PUT',
  path: '/parameters/{parameterCode}/approval',
  summary: 'Approve the newest edition of a parameter, which must say all that is mandatory',
  right: 'parameter.approve',
  about: 'region',
  params: parameterParamsSchema,
  edits: true,
  reply: parameterViewSchema,
  handle: async ({ params }, rooms, request) => {
    const regionId = regionOf(request.principal);
    const before = await rooms.parameters.get(regionId, params.parameterCode);
    refuseStale(before, request.version);
    const after = withApproval(before, await stampOf(request, regionId, rooms));
    const change = request.change('parameterApproved', regionId);
    return parameterView(await rooms.parameters.save(before, after, change), rooms);
  },
});
