import { packageLinkSchema, packageParamsSchema } from '../../contract/package.ts';
import { route } from '../route.ts';
import { regionOfPackage } from './about.ts';

export const getPackageLink = route({
  method: 'GET',
  path: '/packages/{packageId}/link',
  summary: 'Where the package’s zip can be fetched for five minutes',
  right: 'outPackage.view',
  about: regionOfPackage,
  params: packageParamsSchema,
  reply: packageLinkSchema,
  handle: async ({ params }, { packages }) => ({
    url: await packages.link(await packages.get(params.packageId)),
  }),
});
