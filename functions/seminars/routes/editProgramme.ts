import { refuseStale } from '../../shared/sameRecord.ts';
import { newProgrammeSchema, programmeParamsSchema, programmeSchema } from '../contract/programmes.ts';
import { route } from './route.ts';

export const editProgramme = route({
  method: 'PUT',
  path: '/programmes/{programmeId}',
  summary: 'Change a programme; sessions planned before keep what they were planned with',
  right: 'seminar.catalogue',
  about: async ({ params }, rooms) => (await rooms.programmes.get(params.programmeId)).regionId,
  params: programmeParamsSchema,
  body: newProgrammeSchema,
  edits: true,
  reply: programmeSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { version } = request;
    const before = await rooms.programmes.get(params.programmeId);
    refuseStale(before, version);
    const { id, regionId } = before;
    const after = { ...body, id, regionId, version };
    return rooms.programmes.save(before, after, request.change('editProgramme', regionId));
  },
});
