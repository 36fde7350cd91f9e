import { z } from 'zod';
import { nodeIdSchema } from '../../shared/words.ts';
import { activationStepSchema } from './activation.ts';

/** How many schools stand at each step, and at none: together they are `schools`. */
export const funnelCountsSchema = z.object({
  schools: z.int().nonnegative(),
  notBegun: z.int().nonnegative(),
  administratorChosen: z.int().nonnegative(),
  applied: z.int().nonnegative(),
  codeReceived: z.int().nonnegative(),
  registeredDeclared: z.int().nonnegative(),
  registeredConfirmed: z.int().nonnegative(),
});
export type FunnelCounts = z.infer<typeof funnelCountsSchema>;

export const funnelQuerySchema = z.object({ municipality: nodeIdSchema.optional() });

/** Days that schools waited for a step after the one before it. */
export const waitSchema = z.object({
  schools: z.int().positive(),
  median: z.int().nonnegative(),
  p90: z.int().nonnegative(),
});
export const waitFiguresSchema = z.partialRecord(activationStepSchema, waitSchema);
export type WaitFigures = z.infer<typeof waitFiguresSchema>;

export const funnelSchema = z.object({
  total: funnelCountsSchema,
  /** Over all schools of the list. */
  waits: waitFiguresSchema,
  municipalities: z.array(funnelCountsSchema.extend({ nodeId: nodeIdSchema, waits: waitFiguresSchema })),
});
export type Funnel = z.infer<typeof funnelSchema>;
