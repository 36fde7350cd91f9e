import { programmeListSchema } from '../contract/programmes.ts';
import { route } from './route.ts';

export const listProgrammes = route({
  method: 'GET',
  path: '/programmes',
  summary: 'All programmes of the region by name',
  right: 'seminar.view',
  about: 'own',
  open: true,
  reply: programmeListSchema,
  handle: async (_input, rooms, { principal }) => {
    const items = await rooms.programmes.all(await rooms.regionMeant(principal));
    return { items };
  },
});
