import { z } from 'zod';
import { instantSchema, nodeIdSchema, pageOf, pageQuerySchema, versionSchema } from '../../shared/words.ts';
import { findingCodeSchema, findingSchema } from './finding.ts';

export const runIdSchema = z.string().min(1).max(60);

export const fileVerdictSchema = z.object({
  file: z.string(),
  mode: z.enum(['bulk', 'delta']),
  rows: z.int().nonnegative(),
  errors: z.int().nonnegative(),
});

/** A package that was received and checked against the contract; nothing of it is written anywhere. */
export const runSchema = z.object({
  id: runIdSchema,
  stage: z.enum(['clean', 'hasErrors']),
  /** From the region down to the organisation that sent it. */
  path: z.array(nodeIdSchema).min(1),
  fileName: z.string().max(200).optional(),
  bytes: z.int().nonnegative(),
  edition: z.int().min(1),
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
  version: versionSchema,
});
export type Run = z.infer<typeof runSchema>;

export const runViewSchema = runSchema.omit({ createdFrom: true });
export const runPageSchema = pageOf(runViewSchema);
export const runParamsSchema = z.object({ runId: runIdSchema });
export const findingsQuerySchema = pageQuerySchema.extend({ code: findingCodeSchema.optional() });
export const findingPageSchema = pageOf(findingSchema);
export const exchangeAuditQuerySchema = pageQuerySchema.extend({ node: nodeIdSchema.optional() });
