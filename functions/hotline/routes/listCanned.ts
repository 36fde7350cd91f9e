import { pageQuerySchema } from '../../shared/words.ts';
import { cannedPageSchema } from '../contract/cannedReply.ts';
import { route } from './route.ts';

export const listCanned = route({
  method: 'GET',
  path: '/canned',
  summary: 'Canned replies and macros of the region, by title, retired ones too',
  right: 'ticket.work',
  about: 'region',
  query: pageQuerySchema,
  reply: cannedPageSchema,
  handle: ({ query }, { canned }, { principal }) => canned.page(principal?.path[0] ?? '', query),
});
