import { z } from 'zod';
import { daySchema, nodeIdSchema, pageOf, pageQuerySchema, versionSchema } from '../../shared/words.ts';
import { actParamsSchema, actSchema } from './acts.ts';
import { nodeKindSchema, nodeSchema } from './nodes.ts';

export const returnActSchema = z.strictObject({ reason: z.string().trim().min(3).max(1000) });
export const revokeActSchema = returnActSchema.extend({ effectiveAt: daySchema });

export const acceptActsSchema = z.strictObject({
  items: z
    .array(z.strictObject({ nodeId: nodeIdSchema, actId: z.string().min(1).max(60) }))
    .min(1)
    .max(300),
});
/** A desk is the node whose people accept: a municipality for its schools, the region for municipalities and itself. */
export const deskQuerySchema = pageQuerySchema.extend({ desk: nodeIdSchema });

/** The acts of one node that somebody has yet to accept or return. */
export const awaitingActsSchema = z.object({
  nodeId: nodeIdSchema,
  kind: nodeKindSchema,
  names: nodeSchema.shape.names,
  /** Of the node's record of acts, for If-Match. */
  version: versionSchema,
  acts: z.array(actSchema).min(1),
});
export type AwaitingActs = z.infer<typeof awaitingActsSchema>;
export const awaitingActsPageSchema = pageOf(awaitingActsSchema);

export const acceptedActsSchema = z.object({
  accepted: z.array(actParamsSchema),
  refused: z.array(
    actParamsSchema.extend({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});
