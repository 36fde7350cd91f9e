import { pageQuerySchema } from '../../shared/words.ts';
import { packPageSchema } from '../contract/packs.ts';
import { ownRegion } from './person.ts';
import { route } from './route.ts';

export const listPacks = route({
  method: 'GET',
  path: '/packs',
  summary: 'Region packs that were sent, newest first',
  right: 'region.import',
  about: 'region',
  query: pageQuerySchema,
  reply: packPageSchema,
  handle: ({ query }, { imports }, request) => imports.packs(ownRegion(request), query),
});
