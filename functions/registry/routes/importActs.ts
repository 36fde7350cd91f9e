import { actImportReportSchema } from '../contract.ts';
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
    const id = request.newId();
    const found = await findingsOfActs(upload.bytes, upload.fileName ?? 'acts.csv', rooms, request);
    await rooms.imports.keepUpload(id, upload.bytes, upload.mediaType);
    await rooms.imports.keepFindings(id, found);
    const record = await rooms.imports.addActImport(
      {
        id,
        nodeId: org,
        status: found.errors.length > 0 ? 'hasErrors' : 'ready',
        counts: { added: found.added.length, unchanged: found.unchanged.length, errors: found.errors.length },
        recordedAt: request.now.toISOString(),
        recordedBy: sub,
        version: 1,
      },
      request.change('actsImportRead', org),
    );
    return { ...record, ...found };
  },
});
