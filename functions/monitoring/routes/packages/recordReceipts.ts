import { refuseStale } from '../../../shared/sameRecord.ts';
import { packageParamsSchema, packageViewSchema, receiptsSchema } from '../../contract/package.ts';
import { packageView } from '../../packing.ts';
import { withReceipts } from '../../rules/packages.ts';
import { stampOf } from '../../stamp.ts';
import { route } from '../route.ts';
import { regionOfPackage } from './about.ts';

export const recordReceipts = route({
  method: 'PUT',
  path: '/packages/{packageId}/receipts',
  summary: 'Say of the sheets of a package which are taken and which are rejected, and why',
  right: 'outPackage.receive',
  about: regionOfPackage,
  params: packageParamsSchema,
  body: receiptsSchema,
  edits: true,
  reply: packageViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const before = await rooms.packages.get(params.packageId);
    refuseStale(before, request.version);
    const after = withReceipts(before, body, await stampOf(request, before.regionId, rooms));
    const change = request.change('receiptsRecorded', before.regionId);
    return packageView(await rooms.packages.save(before, after, change), rooms);
  },
});
