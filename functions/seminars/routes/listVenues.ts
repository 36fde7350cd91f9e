import { venueListSchema } from '../contract/places.ts';
import { regionQuerySchema } from '../contract/words.ts';
import { route } from './route.ts';

export const listVenues = route({
  method: 'GET',
  path: '/venues',
  summary: 'All venues of the region by name',
  right: 'seminar.view',
  about: 'own',
  open: true,
  query: regionQuerySchema,
  reply: venueListSchema,
  handle: async ({ query }, rooms, { principal }) => {
    const items = await rooms.venues.all(await rooms.regionMeant(principal, query.region));
    return { items };
  },
});
