import { build } from '../../building.ts';
import { builtFileQuerySchema } from '../../contract/built.ts';
import { fileLinkSchema } from '../../contract/formats.ts';
import { builtDocument } from '../../documents/builtDocument.ts';
import { fileLink } from '../../fileLink.ts';
import { contentFor } from '../../rules/built.ts';
import { route } from '../route.ts';

export const getBuiltLink = route({
  method: 'GET',
  path: '/built/link',
  summary: 'The same as a file: a link that opens without a login for five minutes',
  right: 'report.build',
  about: ({ query }) => query.municipality ?? 'own',
  query: builtFileQuerySchema,
  reply: fileLinkSchema,
  handle: async ({ query: { title, format, ...query } }, rooms, { principal, now }) => {
    const data = await build(principal?.path[0] ?? '', contentFor(query, principal), rooms);
    return fileLink(builtDocument(title, data), format, rooms, now);
  },
});
