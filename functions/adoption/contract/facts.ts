import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { schoolIdSchema } from './words.ts';

/** `declared` by people on the spot, or taken from the platform itself by `exchange`. */
export const factSourceSchema = z.enum(['declared', 'exchange']);
export type FactSource = z.infer<typeof factSourceSchema>;

/** A few words of explanation. Never a place for a login: the rules refuse text that looks like one. */
export const reasonSchema = z.string().trim().min(3).max(500);

/** What every fact of this domain says of itself; it is never edited, a later one takes its place. */
export const factSchema = z.object({
  /** 1 for the first fact of the record, in the order of recording. */
  number: z.int().min(1),
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  recordedBy: z.string().max(100),
  source: factSourceSchema,
  reason: reasonSchema.optional(),
  /** Number of the fact whose place this one takes. */
  supersedes: z.int().min(1).optional(),
  /**
   * Numbers of facts that are taken back, as if nobody had said them: what they had taken the place of stands again.
   * The rest of such a fact repeats the last of those it takes back.
   */
  withdraws: z.array(z.int().min(1)).min(1).optional(),
  /** The import that brought it. */
  importId: z.string().max(40).optional(),
});

export const recordOfSchool = z.object({
  nodeId: schoolIdSchema,
  /** Ids from the region down to the school. */
  path: z.array(nodeIdSchema).min(1).max(4),
  version: versionSchema,
});
