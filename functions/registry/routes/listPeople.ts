import { nodeIdSchema, pageQuerySchema } from '../../shared/words.ts';
import { personPageSchema } from '../contract/people.ts';
import { route } from './route.ts';

export const listPeople = route({
  method: 'GET',
  path: '/people',
  summary: 'People of one organisation, by name',
  right: 'person.view',
  about: ({ query }) => query.node,
  query: pageQuerySchema.extend({ node: nodeIdSchema }),
  reply: personPageSchema,
  handle: ({ query }, { people }) => people.page(query.node, query),
});
