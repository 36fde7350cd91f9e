import { z } from 'zod';
import { nodeMentionSchema } from './nodes.ts';

/** How the boundaries of a pack meet its municipalities, joined by ОКТМО. */
export const boundaryJoinSchema = z.object({
  attribution: z.string(),
  license: z.string().optional(),
  matched: z.int().nonnegative(),
  unmatchedNodes: z.array(nodeMentionSchema),
  unmatchedFeatures: z.array(z.object({ oktmo: z.string().optional(), name: z.string() })),
  /** Rings whose direction was turned: outer ones run clockwise, holes the other way. */
  rewound: z.int().nonnegative(),
  broken: z.array(
    z.object({
      oktmo: z.string().optional(),
      name: z.string(),
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});
export type BoundaryJoin = z.infer<typeof boundaryJoinSchema>;
