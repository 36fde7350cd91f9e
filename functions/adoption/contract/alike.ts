import { z } from 'zod';
import { daySchema } from '../../shared/words.ts';
import { municipalityIdSchema, schoolIdSchema, shareSchema, weekSchema } from './words.ts';

export const sizeGroupSchema = z.enum(['upTo100', 'upTo300', 'upTo700', 'above700']);
export type SizeGroup = z.infer<typeof sizeGroupSchema>;
export const alikeGroupSchema = z.object({ locality: z.enum(['urban', 'rural']), size: sizeGroupSchema });
export type AlikeGroup = z.infer<typeof alikeGroupSchema>;

/** A school's share of lessons recorded in time, and the places among alike schools that it may honestly hold. */
export const alikePlaceSchema = z.object({
  share: shareSchema,
  low: shareSchema,
  high: shareSchema,
  /** What the interval rests on. */
  classWeeks: z.int().min(1),
  /** Best and worst place; one and the same only where nobody else is as close. */
  best: z.int().min(1),
  worst: z.int().min(1),
  of: z.int().min(1),
});
export type AlikePlace = z.infer<typeof alikePlaceSchema>;

/**
 * Why a school is not compared: the register lacks its size or place, nothing is known of it, what is known cannot be
 * trusted, or it has too few alike.
 */
export const notComparedSchema = z.enum(['groupUnknown', 'noData', 'lowTrust', 'tooFewAlike']);
const comparedSchema = z.object({
  nodeId: schoolIdSchema,
  group: alikeGroupSchema.optional(),
  place: alikePlaceSchema.optional(),
  notCompared: notComparedSchema.optional(),
});
export type Compared = z.infer<typeof comparedSchema>;

export const alikeViewSchema = comparedSchema.extend({
  asOf: daySchema,
  /** Weeks with lessons that were looked at. */
  weeks: z.array(weekSchema),
  /** Shares of all alike schools, the school itself among them, best first and without a name. */
  shares: z.array(shareSchema),
});
export const municipalAlikeSchema = z.object({
  nodeId: municipalityIdSchema,
  asOf: daySchema,
  weeks: z.array(weekSchema),
  schools: z.array(comparedSchema),
});
