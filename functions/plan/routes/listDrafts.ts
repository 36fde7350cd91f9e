import { z } from 'zod';
import { pageQuerySchema } from '../../shared/words.ts';
import { draftPageSchema } from '../contract.ts';
import { route } from './route.ts';

/** A draft weighs some 50 kB: a page of them stays within what one query reads. */
const pageSchema = pageQuerySchema.extend({ limit: z.coerce.number().int().min(1).max(20).default(20) });

export const listDrafts = route({
  method: 'GET',
  path: '/drafts',
  summary: 'Open drafts, newest first',
  right: 'plan.draft',
  about: 'region',
  query: pageSchema,
  reply: draftPageSchema,
  handle: ({ query }, { drafts }, { principal }) => drafts.open(principal?.path[0] ?? '', query),
});
