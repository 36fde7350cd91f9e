import { refuseStale } from '../../shared/sameRecord.ts';
import { importParamsSchema, importSchema } from '../contract.ts';
import { checkAgain, commitImport as commit } from '../importing/runImport.ts';
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
    return commit(record, await checkAgain(record, rooms, request), rooms, request);
  },
});
