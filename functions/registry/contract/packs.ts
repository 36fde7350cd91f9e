import { z } from 'zod';
import { instantSchema, nodeIdSchema, pageOf, versionSchema } from '../../shared/words.ts';
import { boundaryJoinSchema } from './boundaryJoin.ts';
import { fileErrorSchema, importStatusSchema, readFileSchema } from './files.ts';
import { nodeMentionSchema } from './nodes.ts';

export const packDifferencesSchema = z.object({
  added: z.array(nodeMentionSchema),
  changed: z.array(
    nodeMentionSchema.extend({
      fields: z.array(
        z.object({ field: z.string(), from: z.string().optional(), to: z.string().optional() }),
      ),
    }),
  ),
  unchanged: z.int().nonnegative(),
  /** Open nodes that the pack does not name. They stay: a node ends by succession only. */
  absent: z.array(nodeMentionSchema),
});
export type PackDifferences = z.infer<typeof packDifferencesSchema>;

/** Stands in for `region.csv` when a pack has none and the region is new. */
export const packQuerySchema = z.object({
  regionName: z.string().trim().min(3).max(200).optional(),
  regionNameEn: z.string().trim().max(200).optional(),
  timeZone: z.string().max(60).optional(),
});

export const packSchema = z.object({
  id: z.string().min(1).max(60),
  regionId: nodeIdSchema,
  regionNamed: packQuerySchema.optional(),
  fileName: z.string().max(200).optional(),
  status: importStatusSchema,
  counts: z.object({
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    absent: z.int(),
    errors: z.int(),
    boundaries: z.int(),
  }),
  recordedAt: instantSchema,
  recordedBy: z.string(),
  committedAt: instantSchema.optional(),
  committedBy: z.string().optional(),
  version: versionSchema,
});
export type Pack = z.infer<typeof packSchema>;
export const packPageSchema = pageOf(packSchema);

/** The long part of a pack's record; kept as a file. */
export const packFindingsSchema = z.object({
  files: z.array(readFileSchema),
  ignoredFiles: z.array(z.string()),
  differences: packDifferencesSchema,
  errors: z.array(fileErrorSchema),
  boundaries: boundaryJoinSchema.optional(),
});
export type PackFindings = z.infer<typeof packFindingsSchema>;
export const packReportSchema = packSchema.extend(packFindingsSchema.shape);
export const packParamsSchema = z.object({ packId: z.string().min(1).max(60) });
