import { z } from 'zod';
import { instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';

/** That a school's gradebooks were brought as a file. */
export const dropSchema = z.object({
  id: z.string(),
  regionId: nodeIdSchema,
  sourceId: z.string(),
  name: z.string(),
  classes: z.int().nonnegative(),
  lessons: z.int().nonnegative(),
  at: instantSchema,
  createdFrom: z.string().optional(),
  version: versionSchema,
});
export type Drop = z.infer<typeof dropSchema>;
export const dropViewSchema = dropSchema.omit({ createdFrom: true, regionId: true });
