import { newProgrammeSchema, programmeSchema } from '../contract/programmes.ts';
import { route } from './route.ts';

export const addProgramme = route({
  method: 'POST',
  path: '/programmes',
  summary: 'A programme of the region that sessions are made of',
  right: 'seminar.catalogue',
  about: 'own',
  body: newProgrammeSchema,
  creates: true,
  reply: programmeSchema,
  handle: async ({ body }, rooms, request) => {
    const { principal } = request;
    const regionId = principal?.path[0] ?? '';
    const programme = { ...body, id: request.newId(), regionId, version: 1 };
    return rooms.programmes.create(programme, request.change('addProgramme', regionId));
  },
});
