import { packQuerySchema, packReportSchema } from '../contract/packs.ts';
import { readAgainstRegistry } from './packPlan.ts';
import { ownRegion, signedIn } from './person.ts';
import { route } from './route.ts';

export const sendPack = route({
  method: 'POST',
  path: '/packs',
  summary: 'Reads a region pack (zip) and says what it would change; nothing is written yet',
  right: 'region.import',
  about: 'region',
  query: packQuerySchema,
  upload: {
    types: ['application/zip', 'application/x-zip-compressed', 'application/octet-stream'],
    maxBytes: 6 * 1024 * 1024,
  },
  creates: true,
  reply: packReportSchema,
  handle: async ({ upload, query }, rooms, request) => {
    const regionId = ownRegion(request);
    const { found, counts } = await readAgainstRegistry(upload.bytes, regionId, query, rooms, request);
    const pack = await rooms.imports.addPack(
      {
        id: request.newId(),
        regionId,
        ...(upload.fileName && { fileName: upload.fileName }),
        regionNamed: query,
        status: found.errors.length > 0 ? 'hasErrors' : 'ready',
        counts,
        recordedAt: request.now.toISOString(),
        recordedBy: signedIn(request).sub,
        version: 1,
      },
      request.change('packRead', regionId),
    );
    if (pack.status !== 'committed') {
      await rooms.imports.keepUpload(pack.id, upload.bytes, upload.mediaType);
      await rooms.imports.keepFindings(pack.id, found);
    }
    return { ...pack, ...found };
  },
});
