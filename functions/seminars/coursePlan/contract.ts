import { z } from 'zod';
import { daySchema } from '../../shared/words.ts';

const longestDays = 400;

export const coursePlanFormatSchema = z.enum(['pdf', 'docx']);
export type CoursePlanFormat = z.infer<typeof coursePlanFormatSchema>;

/** Which days the plan of courses is drawn up for: within a year and a bit. */
export const coursePlanQuerySchema = z
  .object({ from: daySchema, to: daySchema, format: coursePlanFormatSchema.default('pdf') })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'endBeforeStart' })
  .refine(({ from, to }) => (Date.parse(to) - Date.parse(from)) / 86_400_000 <= longestDays, {
    path: ['to'],
    error: 'coursePlanTooLong',
  });

export const coursePlanLinkSchema = z.object({ url: z.string(), fileName: z.string(), sessions: z.int() });
