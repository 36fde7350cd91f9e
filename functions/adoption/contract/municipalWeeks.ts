import { z } from 'zod';
import { daySchema } from '../../shared/words.ts';
import { municipalityIdSchema, shareSchema, weekSchema } from './words.ts';

/** The weekly duty and the daily target of a municipality, by what stood when the week was over. */
export const municipalWeekSchema = z.object({
  week: weekSchema,
  /** Schools with counts, those in which nothing was expected, those an incident excuses, and the unknown. */
  schools: z.int().nonnegative(),
  resting: z.int().nonnegative(),
  excused: z.int().nonnegative(),
  unknown: z.int().nonnegative(),
  classes: z.int().nonnegative(),
  recordedClasses: z.int().nonnegative(),
  lessonsExpected: z.int().nonnegative(),
  lessonsRecorded: z.int().nonnegative(),
  /** Absent when nothing was expected. */
  weeklyShare: shareSchema.optional(),
  dailyShare: shareSchema.optional(),
  marksShare: shareSchema.optional(),
  topicsShare: shareSchema.optional(),
  homeworkShare: shareSchema.optional(),
});
export type MunicipalWeek = z.infer<typeof municipalWeekSchema>;
export const municipalWeeksSchema = z.object({
  nodeId: municipalityIdSchema,
  asOf: daySchema,
  weeks: z.array(municipalWeekSchema),
});
