import { packParamsSchema, packReportSchema } from '../contract/packs.ts';
import { route } from './route.ts';

export const getPack = route({
  method: 'GET',
  path: '/packs/{packId}',
  summary: 'What a region pack would change, or changed, and its errors',
  right: 'region.import',
  about: async ({ params }, { imports }) => (await imports.pack(params.packId)).regionId,
  params: packParamsSchema,
  reply: packReportSchema,
  handle: async ({ params }, { imports }) => ({
    ...(await imports.pack(params.packId)),
    ...(await imports.packFindings(params.packId)),
  }),
});
