import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { newProgrammeSchema, programmeParamsSchema, programmeSchema } from '../contract/programmes.ts';
import { route } from './route.ts';

export const editProgramme = route({
  method: 'PUT',
  path: '/programmes/{programmeId}',
  summary: 'Change a programme; sessions planned before keep what they were planned with',
  right: 'seminar.catalogue',
  about: 'own',
  params: programmeParamsSchema,
  body: newProgrammeSchema,
  edits: true,
  reply: programmeSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal, version } = request;
    const before = await rooms.programmes.get(params.programmeId);
    if (before.regionId !== principal?.path[0])
      throw new Refusal('foreignNode', 'It is another region’s', { scope: 'region' });
    refuseStale(before, version);
    const { id, regionId } = before;
    const after = { ...body, id, regionId, version };
    return rooms.programmes.save(before, after, request.change('editProgramme', regionId));
  },
});
