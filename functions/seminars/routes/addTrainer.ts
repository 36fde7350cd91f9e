import { newTrainerSchema, trainerViewSchema } from '../contract/places.ts';
import { refuseForeignNode } from '../venuePoint.ts';
import { route } from './route.ts';

export const addTrainer = route({
  method: 'POST',
  path: '/trainers',
  summary: 'A trainer of the region that sessions are made of',
  right: 'seminar.catalogue',
  about: 'own',
  body: newTrainerSchema,
  creates: true,
  reply: trainerViewSchema,
  handle: async ({ body }, rooms, request) => {
    const { principal } = request;
    await refuseForeignNode(body.municipalityId, principal, rooms);
    const regionId = principal?.path[0] ?? '';
    const trainer = { ...body, id: request.newId(), regionId, version: 1 };
    return rooms.trainers.create(trainer, request.change('addTrainer', regionId));
  },
});
