import { builtListSchema } from '../../contract/built.ts';
import { route } from '../route.ts';

export const listBuilt = route({
  method: 'GET',
  path: '/built',
  summary: 'Reports that were built and kept: one’s own, and those one’s organisations share',
  right: 'report.build',
  about: 'own',
  reply: builtListSchema,
  handle: async (_input, { built }, { principal }) => ({
    items: await built.of(principal?.sub ?? '', principal?.path ?? []),
  }),
});
