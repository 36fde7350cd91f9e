import { regionTrustQuerySchema, regionTrustSchema } from '../../contract/trust.ts';
import { route } from '../../routes/route.ts';
import { regionTrust } from '../rules/lists.ts';

export const getRegionTrust = route({
  method: 'GET',
  path: '/trust',
  summary:
    'How many schools of each municipality are trusted, as far as the register, the platform and forms agree',
  right: 'exchange.freshness',
  about: ({ query }) => query.region,
  open: true,
  query: regionTrustQuerySchema,
  reply: regionTrustSchema,
  handle: async ({ query: { region } }, { trust }) => regionTrust(await trust.standings(region)),
});
