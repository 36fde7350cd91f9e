import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { articleIdSchema } from './article.ts';

/** Made up on the device, so that one device says it once; who holds it is not known. */
export const deviceSchema = z.string().regex(/^[a-z0-9-]{16,40}$/);

export const voteSchema = z.object({
  articleId: articleIdSchema,
  useful: z.boolean(),
  /** For the author. */
  comment: z.string().max(1000).optional(),
  at: instantSchema,
  version: versionSchema,
});
export type Vote = z.infer<typeof voteSchema>;

/** An article that went into an answer to a ticket. */
export const useSchema = z.object({
  articleId: articleIdSchema,
  ticketId: z.string().max(40),
  regionId: nodeIdSchema,
  /** Whose question it was; nobody can say of a question without a school whether it came back. */
  schoolId: nodeIdSchema.optional(),
  usedAt: instantSchema,
  usedOn: daySchema,
  /** The day on which it is known whether the question came back. */
  knownOn: daySchema,
  version: versionSchema,
});
export type Use = z.infer<typeof useSchema>;

/** What became of a use after its days. */
export const outcomeSchema = z.object({
  articleId: articleIdSchema,
  ticketId: z.string().max(40),
  cameBack: z.boolean(),
  backAs: z.string().max(20).optional(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** What an article has been good for, in figures. `known` of its uses are old enough to tell whether it came back. */
export const worthSchema = z.object({
  useful: z.int(),
  useless: z.int(),
  used: z.int(),
  known: z.int(),
  cameBack: z.int(),
});
export type Worth = z.infer<typeof worthSchema>;

/** A person of the staff who opened an article, and the edition they read last. */
export const readerSchema = z.object({
  articleId: articleIdSchema,
  personId: z.string().max(100),
  number: z.int().min(1),
  at: instantSchema,
  version: versionSchema,
});
export type Reader = z.infer<typeof readerSchema>;
