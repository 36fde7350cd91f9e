import { refuseStale } from '../../shared/sameRecord.ts';
import { newVenueSchema, venueParamsSchema, venueSchema } from '../contract/places.ts';
import { pointOf } from '../venuePoint.ts';
import { route } from './route.ts';

export const editVenue = route({
  method: 'PUT',
  path: '/venues/{venueId}',
  summary: 'Change a venue; sessions planned before keep what they were planned with',
  right: 'seminar.catalogue',
  about: async ({ params }, rooms) => (await rooms.venues.get(params.venueId)).regionId,
  params: venueParamsSchema,
  body: newVenueSchema,
  edits: true,
  reply: venueSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, version } = request;
    const before = await rooms.venues.get(params.venueId);
    refuseStale(before, version);
    const extra = await pointOf(body.municipalityId, principal, rooms);
    const { id, regionId } = before;
    const after = { ...body, ...extra, id, regionId, version };
    return rooms.venues.save(before, after, request.change('editVenue', regionId));
  },
});
