import { z } from 'zod';
import { daySchema, nodeIdSchema } from '../../shared/words.ts';

const schoolIdSchema = nodeIdSchema.regex(/^s-/);
const municipalityIdSchema = nodeIdSchema.regex(/^m-/);

export const schoolParamsSchema = z.object({ nodeId: schoolIdSchema });
export const municipalityParamsSchema = z.object({ nodeId: municipalityIdSchema });
/** Days between which something happened, both included. */
export const daysQuerySchema = z.object({ from: daySchema.optional(), to: daySchema.optional() });
export type DaysAsked = z.infer<typeof daysQuerySchema>;

/** What can be controlled. */
export const controlledParamsSchema = z.object({ nodeId: nodeIdSchema.regex(/^[sm]-/) });
