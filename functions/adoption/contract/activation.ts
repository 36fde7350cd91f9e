import { z } from 'zod';
import { becauseSchema, proofStatusSchema } from '../../shared/evidence.ts';
import { daySchema } from '../../shared/words.ts';
import { factSchema, factSourceSchema, reasonSchema, recordOfSchool } from './facts.ts';

/** In the order in which a school takes them. */
export const activationSteps = ['administratorChosen', 'applied', 'codeReceived', 'registered'] as const;
export const activationStepSchema = z.enum(activationSteps);
export type ActivationStep = z.infer<typeof activationStepSchema>;

export const stepFactSchema = factSchema.extend({
  step: activationStepSchema,
  /** From this day on the school stands at this step again: it lost what it had reached after it. */
  isStepBack: z.literal(true).optional(),
  /** Last day on which the exchange may confirm a registration that was only declared. */
  confirmBy: daySchema.optional(),
});
export type StepFact = z.infer<typeof stepFactSchema>;

export const activationSchema = recordOfSchool.extend({ facts: z.array(stepFactSchema) });
export type Activation = z.infer<typeof activationSchema>;

export const recordStepSchema = z.strictObject({
  step: activationStepSchema,
  effectiveAt: daySchema,
  source: factSourceSchema.default('declared'),
  /** Wanted for a correction and for a step back. */
  reason: reasonSchema.optional(),
  /** Number of the fact that was wrong. */
  supersedes: z.int().min(1).optional(),
});
export type StepToRecord = z.infer<typeof recordStepSchema>;

export const standingSchema = z.object({
  /** The furthest step the school stands at; absent before the first. */
  reached: activationStepSchema.optional(),
  since: daySchema.optional(),
  next: activationStepSchema.optional(),
  /** The exchange has confirmed the registration. */
  confirmed: z.boolean(),
  confirmBy: daySchema.optional(),
  /** Where and since when each step stands. */
  steps: z.partialRecord(activationStepSchema, z.object({ on: daySchema, source: factSourceSchema })),
});
export type Standing = z.infer<typeof standingSchema>;

export const activationViewSchema = activationSchema
  .omit({ path: true })
  .extend({ standing: standingSchema, status: proofStatusSchema, because: becauseSchema });
export type ActivationView = z.infer<typeof activationViewSchema>;
