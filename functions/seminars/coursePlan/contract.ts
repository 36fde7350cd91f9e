import { z } from 'zod';
import { daySchema } from '../../shared/words.ts';

const longestDays = 400;

/** Which days the plan of courses is drawn up for: within a year and a bit. */
export const coursePlanQuerySchema = z
  .object({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'endBeforeStart' })
  .refine(({ from, to }) => (Date.parse(to) - Date.parse(from)) / 86_400_000 <= longestDays, {
    path: ['to'],
    error: 'coursePlanTooLong',
  });

export const coursePlanLinkSchema = z.object({ url: z.string(), fileName: z.string(), sessions: z.int() });
