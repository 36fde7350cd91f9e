import { refuseStale } from '../../shared/sameRecord.ts';
import { importParamsSchema, importSchema } from '../contract/imports.ts';
import { ordererOf, refuseTooOld, refuseUnlessReady, whenAtRest } from '../importing/orders.ts';
import { committingFrom } from '../importing/stages/order.ts';
import { organisationOf } from '../repository/importRepository.ts';
import { route } from './route.ts';

export const commitImport = route({
  method: 'POST',
  path: '/imports/{importId}/commit',
  summary: 'Write what an import without errors would change',
  right: 'activity.import',
  about: async ({ params }, { imports }) => organisationOf((await imports.get(params.importId)).path),
  params: importParamsSchema,
  edits: true,
  reply: importSchema,
  handle: async ({ params }, rooms, request) => {
    const record = await rooms.imports.get(params.importId);
    refuseStale(record, request.version);
    refuseUnlessReady(record);
    refuseTooOld(record, request.now);
    const orderedBy = ordererOf(request);
    const after = {
      ...record,
      ...committingFrom(request.now, orderedBy.by),
      status: 'committing' as const,
      orderedBy,
    };
    await rooms.imports.save(record, after, request.change('commitImport', organisationOf(record.path)));
    return whenAtRest(record.id, rooms);
  },
});
