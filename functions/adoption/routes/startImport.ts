import { importQuerySchema, importViewSchema } from '../contract.ts';
import { commitImport, stageImport, viewOf } from '../importing/runImport.ts';
import { importMaxBytes } from '../rules/limits.ts';
import { route } from './route.ts';

export const startImport = route({
  method: 'POST',
  path: '/imports',
  summary:
    'Read a CSV file of activation, information space or weekly activity and show what it would change',
  right: 'activity.import',
  about: 'own',
  query: importQuerySchema,
  upload: { types: ['text/csv'], maxBytes: importMaxBytes },
  creates: true,
  reply: importViewSchema,
  handle: async ({ query, upload }, rooms, request) => {
    const { record, checked, findings } = await stageImport(query.kind, upload, rooms, request);
    const writesNow = query.commit === 'true' && record.status === 'ready';
    return viewOf(writesNow ? await commitImport(record, checked, rooms, request) : record, findings);
  },
});
