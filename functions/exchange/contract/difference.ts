import { z } from 'zod';
import { nodeIdSchema, pageOf } from '../../shared/words.ts';
import { unitSchema } from './records.ts';

const countsSchema = z.object({
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
});
export type Counts = z.infer<typeof countsSchema>;

export const exampleSchema = z.object({
  id: z.string(),
  kind: z.enum(['added', 'changed', 'removed']),
  /** Values are left out where they may be personal. */
  changes: z.array(z.object({ column: z.string(), from: z.string().optional(), to: z.string().optional() })),
});
export type Example = z.infer<typeof exampleSchema>;

export const fileDifferenceSchema = countsSchema.extend({
  file: z.string(),
  mode: z.enum(['bulk', 'delta']),
  examples: z.array(exampleSchema),
});
export type FileDifference = z.infer<typeof fileDifferenceSchema>;

/** What a package would change at one school. */
export const schoolDifferenceSchema = countsSchema.extend({
  unit: unitSchema,
  name: z.string(),
  nodeId: nodeIdSchema.optional(),
  files: z.array(fileDifferenceSchema),
  /** Share of the records that stand which a full file would remove: above the limit a second person decides. */
  removedShare: z.number().min(0).max(1),
  needsSecond: z.boolean(),
});
export type SchoolDifference = z.infer<typeof schoolDifferenceSchema>;

/** What only the records that stand can tell: references to nowhere stop the run, an unknown deletion does not. */
export const problemSchema = z.object({
  code: z.enum(['referenceToNowhere', 'deletedUnknown']),
  file: z.string(),
  row: z.int().nonnegative(),
  column: z.string(),
  value: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

export const differenceSumSchema = countsSchema.extend({
  schools: z.int().nonnegative(),
  changedSchools: z.int().nonnegative(),
  needSecond: z.int().nonnegative(),
  byFile: z.array(countsSchema.extend({ file: z.string() })),
  referencesToNowhere: z.int().nonnegative(),
  deletedUnknown: z.int().nonnegative(),
});
export type DifferenceSum = z.infer<typeof differenceSumSchema>;

export const differencePageSchema = pageOf(schoolDifferenceSchema).extend({
  problems: z.array(problemSchema),
});
