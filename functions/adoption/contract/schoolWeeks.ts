import { z } from 'zod';
import { daySchema, instantSchema } from '../../shared/words.ts';
import { weekSchema } from './words.ts';

/** One set of counts of a school's week, as short as figures above the school need it. */
export const weekCountsSchema = z.object({
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  classes: z.int().nonnegative(),
  recordedClasses: z.int().nonnegative(),
  lessonsExpected: z.int().nonnegative(),
  lessonsRecorded: z.int().nonnegative(),
  marks: z.int().nonnegative(),
  topics: z.int().nonnegative(),
  homework: z.int().nonnegative(),
  /** `busiestDay` and `repeated` are of `busiestOf` and `repeatedOf` lessons with a record: those of classes that tell it. */
  busiestDay: z.int().nonnegative().optional(),
  busiestOf: z.int().nonnegative().optional(),
  repeated: z.int().nonnegative().optional(),
  repeatedOf: z.int().nonnegative().optional(),
  /** Median days of each class times its recorded lessons, and those lessons; absent where no class tells a lag. */
  lagDays: z.number().nonnegative().optional(),
  lagLessons: z.int().nonnegative().optional(),
  /** Numbers of sets, as they stand in the list from 1 on: whose place it takes, and which it takes back. */
  supersedes: z.int().min(1).optional(),
  withdraws: z.array(z.int().min(1)).optional(),
});
export type WeekCounts = z.infer<typeof weekCountsSchema>;

/** How many of a week's days of lessons incidents have taken out, as it became known. */
export const weekOutSchema = z.object({
  recordedAt: instantSchema,
  days: z.int().nonnegative(),
  of: z.int().nonnegative(),
});
export type WeekOut = z.infer<typeof weekOutSchema>;

/** A school's week with every set of its counts, in the order of recording, so that any past day can be asked. */
export const schoolWeekSchema = z.object({
  week: weekSchema,
  /** No lessons were expected: a vacation, a quarantine, no class with lessons. */
  rests: z.literal(true).optional(),
  /** In the order of recording; the last one known holds. */
  out: z.array(weekOutSchema).optional(),
  reports: z.array(weekCountsSchema),
});
export type SchoolWeek = z.infer<typeof schoolWeekSchema>;
