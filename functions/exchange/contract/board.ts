import { z } from 'zod';
import { instantSchema, nodeIdSchema, pageOf, pageQuerySchema } from '../../shared/words.ts';
import { fileStateSchema, unitSchema } from './records.ts';

/** How old what the region knows of a school is. */
export const schoolAgeSchema = z.object({
  unit: unitSchema,
  name: z.string(),
  nodeId: nodeIdSchema.optional(),
  records: z.int().nonnegative(),
  files: z.array(fileStateSchema.omit({ hash: true })),
  runId: z.string().optional(),
  /** The last package that spoke of the school. */
  seenAt: instantSchema.optional(),
  ageHours: z.number().nonnegative().optional(),
  isStale: z.boolean(),
});
export type SchoolAge = z.infer<typeof schoolAgeSchema>;

export const schoolAgePageSchema = pageOf(schoolAgeSchema);
export const boardQuerySchema = pageQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
