import { linkSchema } from '../contract/link.ts';
import { exportLink } from '../working/linking.ts';
import { route } from './route.ts';

export const getExportLink = route({
  method: 'GET',
  path: '/export/link',
  summary: 'A link to what is committed in the region as a package of full files, for five minutes',
  right: 'exchange.export',
  about: 'region',
  reply: linkSchema,
  handle: (_input, rooms, { principal, now }) => exportLink(principal?.path[0] ?? '', rooms, now),
});
