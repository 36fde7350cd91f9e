import { programmeListSchema } from '../contract/programmes.ts';
import { regionQuerySchema } from '../contract/words.ts';
import { route } from './route.ts';

export const listProgrammes = route({
  method: 'GET',
  path: '/programmes',
  summary: 'All programmes of the region by name',
  right: 'seminar.view',
  about: 'own',
  open: true,
  query: regionQuerySchema,
  reply: programmeListSchema,
  handle: async ({ query }, rooms, { principal }) => {
    const items = await rooms.programmes.all(await rooms.regionMeant(principal, query.region));
    return { items };
  },
});
