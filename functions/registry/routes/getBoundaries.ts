import { Refusal } from '../../shared/refusal.ts';
import { boundariesQuerySchema, boundariesSchema } from '../contract/boundaries.ts';
import { regionMeant } from './region.ts';
import { route } from './route.ts';

export const getBoundaries = route({
  method: 'GET',
  path: '/boundaries',
  summary: 'Boundaries of a region’s municipalities as TopoJSON, with their attribution',
  right: 'node.view',
  about: ({ query }) => query.region ?? 'region',
  open: true,
  query: boundariesQuerySchema,
  reply: boundariesSchema,
  handle: async ({ query }, rooms, { principal }) => {
    const found = await rooms.boundaries.find(query.region ?? (await regionMeant(principal, rooms)));
    if (!found) throw new Refusal('boundariesNotLoaded', 'No boundaries have been imported for this region');
    return found;
  },
});
