import { z } from 'zod';
import { nodeIdSchema } from '../../shared/words.ts';

export const boundariesSchema = z.object({
  regionId: nodeIdSchema,
  attribution: z.string(),
  license: z.string().optional(),
  /** TopoJSON with the one object `boundaries`; a geometry's `id` is its municipality’s node id. */
  topology: z.looseObject({ type: z.literal('Topology') }),
});
export type Boundaries = z.infer<typeof boundariesSchema>;
export const boundariesQuerySchema = z.object({ region: nodeIdSchema.optional() });
