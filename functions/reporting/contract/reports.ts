import { z } from 'zod';
import { periodSchema } from '../../shared/evidence.ts';
import { instantSchema, nodeIdSchema, pageOf, pageQuerySchema, versionSchema } from '../../shared/words.ts';

/** What a report is: of a municipality for a quarter, or of the whole region made from those. */
export const reportKindSchema = z.enum(['quarterly', 'consolidated']);
export type ReportKind = z.infer<typeof reportKindSchema>;

/**
 * Where a report stands. `returned` waits for its municipality to put it right; `accepted` is final, what comes later
 * is an addendum. A consolidated report is `signed` at once.
 */
export const reportStatusSchema = z.enum(['draft', 'submitted', 'returned', 'accepted', 'signed']);
export type ReportStatus = z.infer<typeof reportStatusSchema>;

/** Made of its kind, period and node: `quarterly_2011-Q2_m-20602000`. */
export const reportIdSchema = z
  .string()
  .regex(/^[a-z]+_\d{4}-[A-Z0-9]+_[a-z]-[a-z0-9-]{1,60}$/i)
  .max(120);
export const reportParamsSchema = z.object({ reportId: reportIdSchema });

/** A line of a list. */
export const reportHeadSchema = z.object({
  id: reportIdSchema,
  kind: reportKindSchema,
  period: periodSchema,
  nodeId: nodeIdSchema,
  status: reportStatusSchema,
  number: z.string().optional(),
  submittedAt: instantSchema.optional(),
  decidedAt: instantSchema.optional(),
  updatedAt: instantSchema,
  version: versionSchema,
});
export type ReportHead = z.infer<typeof reportHeadSchema>;
export const reportPageSchema = pageOf(reportHeadSchema);

export const reportQuerySchema = pageQuerySchema.extend({
  /** The node whose reports are asked for; the region has those of its municipalities in its list too. */
  node: nodeIdSchema.optional(),
  period: periodSchema.optional(),
});
export const auditQuerySchema = pageQuerySchema.extend({ node: nodeIdSchema.optional() });
