import { packageParamsSchema, packageViewSchema } from '../../contract/package.ts';
import { packageView } from '../../packing.ts';
import { route } from '../route.ts';
import { regionOfPackage } from './about.ts';

export const getPackage = route({
  method: 'GET',
  path: '/packages/{packageId}',
  summary: 'A package with the receipt of each sheet',
  right: 'outPackage.view',
  about: regionOfPackage,
  params: packageParamsSchema,
  reply: packageViewSchema,
  handle: async ({ params }, rooms) => packageView(await rooms.packages.get(params.packageId), rooms),
});
