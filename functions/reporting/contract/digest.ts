import { z } from 'zod';
import { daySchema, nodeIdSchema } from '../../shared/words.ts';

export const weekSchema = z.string().regex(/^\d{4}-W\d{2}$/);
export const digestQuerySchema = z.object({ week: weekSchema.optional() });

/** What control has seen and done in a week, and what came of it. */
export const digestSchema = z.object({
  week: weekSchema,
  from: daySchema,
  to: daySchema,
  today: daySchema,
  controls: z.int().meta({ description: 'Controls held in the week' }),
  visits: z.int().meta({ description: 'Of them on site' }),
  findings: z.int().meta({ description: 'Findings of those controls' }),
  open: z.int().meta({ description: 'Findings that wait to be remedied today' }),
  overdue: z.int().meta({ description: 'Of them past their day' }),
  reminded: z.int().meta({ description: 'Schools reminded in the week, once for each measure' }),
  satisfiedAfter: z.int().meta({ description: 'Of them those that satisfied the measure since' }),
  /** Municipalities with findings past their day, those with most of them first. */
  municipalities: z.array(z.object({ municipalityId: nodeIdSchema, overdue: z.int() })),
});
export type Digest = z.infer<typeof digestSchema>;
