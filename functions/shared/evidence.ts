import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema } from './words.ts';

/**
 * What a predicate can say of a node before any deadline is looked at. `missing` becomes `overdue`
 * only against a measure's deadline, so one proof serves several measures.
 */
export const proofStatusSchema = z.enum([
  'satisfied',
  'missing',
  'notExpected',
  'noData',
  'excused',
  'notAccepted',
]);
export type ProofStatus = z.infer<typeof proofStatusSchema>;

export const evidenceStatuses = [
  'satisfied',
  'missing',
  'overdue',
  'notExpected',
  'noData',
  'excused',
  'notAccepted',
] as const;
export const evidenceStatusSchema = z.enum(evidenceStatuses);
export type EvidenceStatus = z.infer<typeof evidenceStatusSchema>;

/** Why a node has its status: a code the web has a sentence for, and the figures and names that go in it. */
export const becauseSchema = z.object({
  code: z.string().max(60),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Path of the fact behind it in the API, for the link. */
  fact: z.string().max(200).optional(),
});
export type Because = z.infer<typeof becauseSchema>;

/** From `since` on, and as far as was known at `knownSince`, the node had this status. */
export const proofSchema = z.object({
  since: daySchema,
  knownSince: instantSchema,
  status: proofStatusSchema,
  because: becauseSchema,
});
export type Proof = z.infer<typeof proofSchema>;

/** `once` for a thing done once; an ISO week `2011-W36`, month `2011-09`, quarter `2011-Q3` for a rolling duty. */
export const periodSchema = z.string().regex(/^(once|\d{4}-(W\d{2}|Q[1-4]|H[12]|\d{2}))$/);
export type Period = z.infer<typeof periodSchema>;

/** What a domain hands to `plan` when the facts of one node have changed. */
export const verdictSchema = z.object({
  nodeId: nodeIdSchema,
  /** Ids from the region down to the node, so that the evidence is placed without asking for the tree. */
  path: z.array(nodeIdSchema).min(1).max(4),
  /** Key of the predicate with its parameters; see `predicateKey`. */
  predicate: z.string().max(160),
  period: periodSchema,
  history: z.array(proofSchema),
});
export type Verdict = z.infer<typeof verdictSchema>;
