import { build } from '../../building.ts';
import { builtFileQuerySchema, builtLinkSchema } from '../../contract/built.ts';
import { builtDocument } from '../../documents/builtDocument.ts';
import { render } from '../../rendering/render.ts';
import { contentFor } from '../../rules/built.ts';
import { dataHash } from '../../rules/canonical.ts';
import { route } from '../route.ts';

const validForSeconds = 300;

export const getBuiltLink = route({
  method: 'GET',
  path: '/built/link',
  summary: 'The same as a file: a link that opens without a login for five minutes',
  right: 'report.build',
  about: ({ query }) => query.municipality ?? 'own',
  query: builtFileQuerySchema,
  reply: builtLinkSchema,
  handle: async ({ query: { title, format, ...query } }, rooms, { principal, now }) => {
    const data = await build(principal?.path[0] ?? '', contentFor(query, principal), rooms);
    const document = builtDocument(title, data);
    const { bytes, mediaType, fileName } = await render(document, format);
    const key = `reporting/files/built/${dataHash(document)}.${format}`;
    await rooms.files.put(key, bytes, mediaType);
    return {
      url: await rooms.files.link(key, { validForSeconds, fileName }),
      fileName,
      expiresAt: new Date(now.getTime() + validForSeconds * 1000).toISOString(),
    };
  },
});
