import { refuseStale } from '../../shared/sameRecord.ts';
import { newTrainerSchema, trainerParamsSchema, trainerViewSchema } from '../contract/places.ts';
import { refuseForeignNode } from '../venuePoint.ts';
import { route } from './route.ts';

export const editTrainer = route({
  method: 'PUT',
  path: '/trainers/{trainerId}',
  summary: 'Change a trainer; sessions planned before keep what they were planned with',
  right: 'seminar.catalogue',
  about: async ({ params }, rooms) => (await rooms.trainers.get(params.trainerId)).regionId,
  params: trainerParamsSchema,
  body: newTrainerSchema,
  edits: true,
  reply: trainerViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, version } = request;
    const before = await rooms.trainers.get(params.trainerId);
    refuseStale(before, version);
    await refuseForeignNode(body.municipalityId, principal, rooms);
    const { id, regionId } = before;
    const after = { ...body, id, regionId, version };
    return rooms.trainers.save(before, after, request.change('editTrainer', regionId));
  },
});
