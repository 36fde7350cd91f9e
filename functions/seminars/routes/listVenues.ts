import { venueListSchema } from '../contract/places.ts';
import { route } from './route.ts';

export const listVenues = route({
  method: 'GET',
  path: '/venues',
  summary: 'All venues of the region by name',
  right: 'seminar.view',
  about: 'own',
  open: true,
  reply: venueListSchema,
  handle: async (_input, rooms, { principal }) => {
    const items = await rooms.venues.all(await rooms.regionMeant(principal));
    return { items };
  },
});
