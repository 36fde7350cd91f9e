import { createHash } from 'node:crypto';
import { importQuerySchema, importViewSchema } from '../contract/imports.ts';
import { formatOf, headBytes } from '../importing/file/format.ts';
import { importTypes, newImport, repeatOf, viewOf, whenAtRest } from '../importing/orders.ts';
import { organisationOf } from '../repository/importRepository.ts';
import { importMaxBytes } from '../rules/limits.ts';
import { route } from './route.ts';

export const startImport = route({
  method: 'POST',
  path: '/imports',
  summary:
    'Read a CSV or XLSX file of activation, information space or weekly activity and show what it would change; larger files are placed',
  right: 'activity.import',
  about: 'own',
  query: importQuerySchema,
  upload: { types: [importTypes.csv, importTypes.xlsx], maxBytes: importMaxBytes },
  creates: true,
  reply: importViewSchema,
  handle: async ({ query, upload: { bytes, fileName, mediaType } }, rooms, request) => {
    const format = formatOf(bytes.subarray(0, headBytes));
    const made = newImport(query.kind, { bytes: bytes.length, fileName }, request);
    const print = createHash('sha256').update(bytes).digest('base64url');
    const wanted = {
      ...made,
      ...(await repeatOf(made, print, rooms)),
      status: 'reading' as const,
      format,
      ...(query.commit === 'true' && { commitsItself: true as const }),
    };
    // A repeated request must not put another file under an import that has been read.
    if (!(await rooms.imports.find(wanted.id)))
      await rooms.importFiles.putSource(wanted.id, bytes, mediaType);
    const change = request.change('stageImport', organisationOf(wanted.path));
    const { id } = await rooms.imports.add(wanted, change);
    return viewOf(await whenAtRest(id, rooms), rooms);
  },
});
