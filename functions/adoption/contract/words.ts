import { z } from 'zod';
import { daySchema, nodeIdSchema, pageQuerySchema } from '../../shared/words.ts';

/** Ids of schools alone: the facts of this domain are about nobody else. */
export const schoolIdSchema = nodeIdSchema.regex(/^s-/);
export const schoolParamsSchema = z.object({ nodeId: schoolIdSchema });

/** ISO week, `2011-W36`. Whether the year has that week is for the rules to say. */
export const weekSchema = z.string().regex(/^\d{4}-W\d{2}$/);
export type Week = z.infer<typeof weekSchema>;

export const asOfQuerySchema = z.object({ asOf: daySchema.optional() });
export const municipalityIdSchema = nodeIdSchema.regex(/^m-/);
export const municipalityParamsSchema = z.object({ nodeId: municipalityIdSchema });

export const shareSchema = z.number().min(0).max(1);

export const auditQuerySchema = pageQuerySchema.extend({
  node: nodeIdSchema.optional(),
});
