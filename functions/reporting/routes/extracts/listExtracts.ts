import { extractListSchema } from '../../contract/extracts.ts';
import { extractView } from '../../rules/extracts.ts';
import { route } from '../route.ts';

export const listExtracts = route({
  method: 'GET',
  path: '/extracts',
  summary: 'Lists one has ordered, the newest first, and how far each has come',
  right: 'report.build',
  about: 'own',
  reply: extractListSchema,
  handle: async (_input, { extracts }, { principal, now }) => {
    const ordered = await extracts.of(principal?.sub ?? '');
    return {
      items: await Promise.all(
        ordered.map(async (extract) => extractView(extract, await extracts.work(extract.id), now)),
      ),
    };
  },
});
