import { z } from 'zod';
import { daySchema } from '../../shared/words.ts';

/** A municipality's week: the sums of its schools, from which the open figures are made. */
export const weekSumSchema = z.object({
  /** Schools in which lessons were expected and that no incident excuses, and those of them that sent counts. */
  schools: z.int().nonnegative(),
  reporting: z.int().nonnegative(),
  classes: z.int().nonnegative(),
  recordedClasses: z.int().nonnegative(),
  lessonsExpected: z.int().nonnegative(),
  lessonsRecorded: z.int().nonnegative(),
  marks: z.int().nonnegative(),
  topics: z.int().nonnegative(),
  homework: z.int().nonnegative(),
  /** Median days of each class times its recorded lessons, and those lessons: their quotient is the average. */
  lagDays: z.number().nonnegative(),
  lagLessons: z.int().nonnegative(),
  /** The evening of the latest counts. */
  asOf: daySchema.optional(),
});
export type WeekSum = z.infer<typeof weekSumSchema>;
