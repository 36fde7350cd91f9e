import { newVenueSchema, venueSchema } from '../contract/places.ts';
import { pointOf } from '../venuePoint.ts';
import { route } from './route.ts';

export const addVenue = route({
  method: 'POST',
  path: '/venues',
  summary: 'A venue of the region that sessions are made of',
  right: 'seminar.catalogue',
  about: 'own',
  body: newVenueSchema,
  creates: true,
  reply: venueSchema,
  handle: async ({ body }, rooms, request) => {
    const { principal } = request;
    const extra = await pointOf(body.municipalityId, principal, rooms);
    const regionId = principal?.path[0] ?? '';
    const venue = { ...body, ...extra, id: request.newId(), regionId, version: 1 };
    return rooms.venues.create(venue, request.change('addVenue', regionId));
  },
});
