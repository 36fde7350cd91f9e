import { z } from 'zod';
import { daySchema, nodeIdSchema, wordingSchema } from '../../shared/words.ts';
import { idSchema } from './words.ts';

/** Of fewer schools on either side nothing can be told. */
export const fewestSchools = 5;
/** Weeks with lessons that are looked at before a session and after it, and the fewest that say anything. */
export const weeksCompared = 4;
export const fewestWeeks = 2;

/** `none`: the interval holds zero. `tooFew` schools, or too few weeks with lessons around it (`noLessons`). */
export const effectVerdictSchema = z.enum(['rose', 'fell', 'none', 'tooFew', 'noLessons']);
export type EffectVerdict = z.infer<typeof effectVerdictSchema>;

const shareSchema = z.number().min(0).max(1);
const changeSchema = z.object({ before: shareSchema, after: shareSchema });

/** How much more the schools of a session's participants changed than similar ones did; shares of lessons with records. */
export const estimateSchema = z.object({
  attended: changeSchema,
  compared: changeSchema,
  difference: z.number(),
  low: z.number(),
  high: z.number(),
});
export type Estimate = z.infer<typeof estimateSchema>;

export const effectSchema = z.object({
  sessionId: idSchema,
  regionId: nodeIdSchema,
  title: wordingSchema,
  heldOn: daySchema,
  verdict: effectVerdictSchema,
  /** Weeks with lessons that were looked at, in the order of time. */
  weeksBefore: z.array(z.string()),
  weeksAfter: z.array(z.string()),
  schools: z.object({
    /** That anybody came from, those of them that similar ones were found for, and these similar ones. */
    attended: z.int().nonnegative(),
    matched: z.int().nonnegative(),
    compared: z.int().nonnegative(),
  }),
  estimate: estimateSchema.optional(),
  /** All weeks are over and late records have had their time: it is not reckoned again. */
  isFinal: z.boolean(),
  reckonedOn: daySchema,
});
export type Effect = z.infer<typeof effectSchema>;

export const effectViewSchema = z.object({ effect: effectSchema.optional() });
export const effectListSchema = z.object({ items: z.array(effectSchema) });
