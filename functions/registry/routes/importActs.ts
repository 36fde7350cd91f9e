import { actImportReportSchema } from '../contract/actImports.ts';
import { findingsOfActs } from './actRows.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';

export const importActs = route({
  method: 'POST',
  path: '/acts/imports',
  summary: 'Reads a list of acts (CSV) and says what it would bring; nothing is recorded yet',
  right: 'act.import',
  about: 'own',
  upload: { types: ['text/csv', 'text/plain', 'application/octet-stream'], maxBytes: 2 * 1024 * 1024 },
  creates: true,
  reply: actImportReportSchema,
  handle: async ({ upload }, rooms, request) => {
    const { sub, org } = signedIn(request);
    const found = await findingsOfActs(upload.bytes, upload.fileName ?? 'acts.csv', rooms, request);
    const record = await rooms.imports.addActImport(
      {
        id: request.newId(),
        nodeId: org,
        status: found.errors.length > 0 ? 'hasErrors' : 'ready',
        counts: { added: found.added.length, unchanged: found.unchanged.length, errors: found.errors.length },
        recordedAt: request.now.toISOString(),
        recordedBy: sub,
        version: 1,
      },
      request.change('actsImportRead', org),
    );
    if (record.status !== 'committed') {
      await rooms.imports.keepUpload(record.id, upload.bytes, upload.mediaType);
      await rooms.imports.keepFindings(record.id, found);
    }
    return { ...record, ...found };
  },
});
