import { build } from '../../building.ts';
import { builtDataSchema, builtQuerySchema } from '../../contract/built.ts';
import { contentFor } from '../../rules/built.ts';
import { route } from '../route.ts';

export const getBuilt = route({
  method: 'GET',
  path: '/built/figures',
  summary:
    'Measures by nodes by days: municipalities with counts, or schools of one municipality with statuses',
  right: 'report.build',
  about: ({ query }) => query.municipality ?? 'own',
  query: builtQuerySchema,
  reply: builtDataSchema,
  handle: ({ query }, rooms, { principal }) =>
    build(principal?.path[0] ?? '', contentFor(query, principal), rooms),
});
