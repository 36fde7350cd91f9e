import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, wordingSchema } from '../../shared/words.ts';
import { ticketRowSchema } from './lists.ts';

const schoolIncidentSchema = z.object({
  id: z.string(),
  number: z.string(),
  title: z.object({ ru: z.string(), en: z.string() }),
  from: instantSchema,
});

/** What stands behind a question: how far its school has come, who answers there, what was asked before. */
export const schoolContextSchema = z.object({
  schoolId: nodeIdSchema,
  name: wordingSchema,
  municipalityName: wordingSchema.optional(),
  responsible: z.object({ name: z.string(), post: z.string() }).optional(),
  activation: z.object({ reached: z.string().optional(), on: daySchema.optional(), confirmed: z.boolean() }),
  lastActivity: z
    .object({ week: z.string(), recordedClasses: z.int(), classes: z.int(), recordedAt: instantSchema })
    .optional(),
  /** Those that go on and touch the school. */
  incidents: z.array(schoolIncidentSchema),
  earlier: z.array(ticketRowSchema),
});
