import { z } from 'zod';
import { instantSchema, nodeIdSchema, pageOf, pageQuerySchema, versionSchema } from '../../shared/words.ts';
import { differenceSumSchema } from './difference.ts';
import { findingCodeSchema, findingSchema } from './finding.ts';
import { unitSchema } from './records.ts';

export const runIdSchema = z.string().min(1).max(60);

export const fileVerdictSchema = z.object({
  file: z.string(),
  mode: z.enum(['bulk', 'delta']),
  rows: z.int().nonnegative(),
  errors: z.int().nonnegative(),
});

/** Where a package stands on its way; those that end in `ing` are at work, and a stage that keeps failing is `stopped`. */
export const runStageSchema = z.enum([
  'placed',
  'checking',
  'hasErrors',
  'clean',
  'comparing',
  'compared',
  'awaitingSecond',
  'committing',
  'reconciling',
  'committed',
  'incomplete',
  'rollingBack',
  'rolledBack',
  'stopped',
]);
export type RunStage = z.infer<typeof runStageSchema>;

/** Whoever has ordered what the work does on their behalf. */
const ordererSchema = z.object({
  by: z.string(),
  byName: z.string().optional(),
  role: z.string(),
  requestId: z.string(),
  at: instantSchema.optional(),
});

/** What waits for a second person, and what the run goes back to when they refuse. */
const askedSchema = ordererSchema.extend({
  what: z.enum(['commit', 'rollBack']),
  at: instantSchema,
  why: z.string(),
  from: runStageSchema,
});

/** Why a stage was given up: what it could not go on without, or a fault of our own. */
const stopSchema = z.object({
  stage: runStageSchema,
  code: z.enum(['packageGone', 'fault']),
  tries: z.int().min(1),
  at: instantSchema,
});

export const failureSchema = z.object({
  unit: unitSchema,
  name: z.string(),
  /** Records changed since the difference was made; a fault; or what was read again is not what was sent. */
  code: z.enum(['changedSince', 'fault', 'mismatch']),
});
export type Failure = z.infer<typeof failureSchema>;

const outcomeSchema = z.object({
  written: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  /** The first of them. */
  failures: z.array(failureSchema),
});

/** Both sides counted and hashed again after the commit. */
const reconciledSchema = z.object({
  schools: z.int().nonnegative(),
  records: z.int().nonnegative(),
  hash: z.string(),
  mismatches: z.int().nonnegative(),
});

/** A package that was received and checked against the contract, and what became of it since. */
export const runSchema = z.object({
  id: runIdSchema,
  stage: runStageSchema,
  /** From the region down to the organisation that sent it. */
  path: z.array(nodeIdSchema).min(1),
  fileName: z.string().max(200).optional(),
  bytes: z.int().nonnegative(),
  edition: z.int().min(1),
  /** Mark of the contract’s text that it was checked by; none for the prototype’s. */
  contract: z.string().optional(),
  /** Tried against an edition that is not in force: checked and nothing more. */
  isTrial: z.boolean().optional(),
  files: z.array(fileVerdictSchema),
  rows: z.int().nonnegative(),
  errorCount: z.int().nonnegative(),
  warningCount: z.int().nonnegative(),
  /** How often each code was found, in the order of the layers. */
  byCode: z.array(
    z.object({
      code: findingCodeSchema,
      severity: findingSchema.shape.severity,
      count: z.int().min(1),
    }),
  ),
  blocks: z.array(z.string()),
  checkedMs: z.int().nonnegative(),
  createdAt: instantSchema,
  createdBy: z.string(),
  createdByName: z.string().optional(),
  createdFrom: z.string().optional(),
  difference: differenceSumSchema.optional(),
  asked: askedSchema.optional(),
  orderedBy: ordererSchema.optional(),
  committedAt: instantSchema.optional(),
  committedBy: z.string().optional(),
  /** Until then the whole run can be rolled back. */
  rollBackUntil: instantSchema.optional(),
  stop: stopSchema.optional(),
  outcome: outcomeSchema.optional(),
  reconciled: reconciledSchema.optional(),
  rolledBackAt: instantSchema.optional(),
  /** Why it was committed in spite of what it removes, or rolled back. */
  why: z.string().optional(),
  /** Spent on what came after the check. */
  workedMs: z.int().nonnegative().optional(),
  version: versionSchema,
});
export type Run = z.infer<typeof runSchema>;

export const runViewSchema = runSchema.omit({ createdFrom: true, orderedBy: true, contract: true }).extend({
  asked: askedSchema.omit({ requestId: true }).optional(),
  /** How far the work at hand has come. */
  progress: z.object({ done: z.int().nonnegative(), of: z.int().nonnegative() }).optional(),
  /** At work, and nothing has been heard of it for so long that it may be started again. */
  isSilent: z.boolean().optional(),
});
export type RunView = z.infer<typeof runViewSchema>;
export const packageQuerySchema = z.object({
  /** The edition to be tried; without it the one in force. */
  edition: z.coerce.number().int().min(1).max(999).optional(),
});
/** What one request may carry through the gateway; a larger package is put at a place of its own. */
export const packageInRequestMaxBytes = 5.5 * 1024 * 1024;
export const placePackageSchema = z.strictObject({
  fileName: z.string().trim().min(1).max(200),
  bytes: z.int().min(1),
  edition: packageQuerySchema.shape.edition,
});
export const placedPackageSchema = runViewSchema.extend({
  /** Takes one PUT of the package, with this content type, within the hour. */
  place: z.object({ url: z.string(), contentType: z.string() }),
});
export const runPageSchema = pageOf(runViewSchema);
export const runParamsSchema = z.object({ runId: runIdSchema });
export const findingsQuerySchema = pageQuerySchema.extend({ code: findingCodeSchema.optional() });
export const findingPageSchema = pageOf(findingSchema);
export const exchangeAuditQuerySchema = pageQuerySchema.extend({ node: nodeIdSchema.optional() });

export const whySchema = z.string().trim().min(5).max(1000);
export const commitRunSchema = z.strictObject({ why: whySchema.optional() });
export const rollBackRunSchema = z.strictObject({ why: whySchema });
export const decideRunSchema = z.strictObject({ agree: z.boolean(), why: whySchema });

/** What a roll-back would take away, and what stands on it. */
export const rollBackViewSchema = z.object({
  until: instantSchema,
  schools: z.int().nonnegative(),
  records: z.int().nonnegative(),
  /** Later runs that changed the same schools: they have to be rolled back first. */
  dependents: z.array(
    z.object({
      runId: runIdSchema,
      fileName: z.string().optional(),
      committedAt: instantSchema.optional(),
      schools: z.int().min(1),
    }),
  ),
});
export type RollBackView = z.infer<typeof rollBackViewSchema>;
