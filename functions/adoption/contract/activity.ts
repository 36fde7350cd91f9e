import { z } from 'zod';
import { becauseSchema, proofStatusSchema } from '../../shared/evidence.ts';
import { daySchema, instantSchema, versionSchema } from '../../shared/words.ts';
import { excuseNameSchema } from './excuses.ts';
import { factSchema, factSourceSchema, reasonSchema, recordOfSchool } from './facts.ts';
import { classNameSchema } from './space.ts';
import { schoolIdSchema, schoolParamsSchema, weekSchema } from './words.ts';

const lessonsSchema = z.int().nonnegative().max(2000);
const lagDaysSchema = z.number().nonnegative().max(400);

/** One class in one week, as counts of lessons. */
export const classWeekSchema = z.strictObject({
  className: classNameSchema,
  /** By the timetable, on days when lessons are held. */
  lessonsExpected: lessonsSchema,
  /** With any record: a mark, attendance, a topic or homework. */
  lessonsRecorded: lessonsSchema,
  /** Lessons with at least one mark, with a topic, with homework. */
  marks: lessonsSchema,
  topics: lessonsSchema,
  homework: lessonsSchema,
  /** Days from a lesson to its record: the median, and what 90 % of records keep within. */
  lagMedianDays: lagDaysSchema.optional(),
  lag90Days: lagDaysSchema.optional(),
  /** Of the lessons with a record: those entered on the one day on which most were, and those repeating an earlier record. */
  busiestDayLessons: lessonsSchema.optional(),
  repeatedLessons: lessonsSchema.optional(),
});
export type ClassWeek = z.infer<typeof classWeekSchema>;

const mostClasses = 200;

/** A school's week as it stood on the evening of `effectiveAt`. */
export const weekReportSchema = factSchema.extend({
  classes: z.array(classWeekSchema).min(1).max(mostClasses),
});
export type WeekReport = z.infer<typeof weekReportSchema>;

export const activityWeekSchema = recordOfSchool.extend({
  week: weekSchema,
  reports: z.array(weekReportSchema),
});
export type ActivityWeek = z.infer<typeof activityWeekSchema>;

export const recordWeekSchema = z.strictObject({
  classes: z.array(classWeekSchema).min(1).max(mostClasses),
  /** The evening the counts are of; without it, the last day of the week or, when that is to come, today. */
  asOf: daySchema.optional(),
  reason: reasonSchema.optional(),
});
export type WeekToRecord = z.infer<typeof recordWeekSchema>;

export const weekTotalsSchema = z.object({
  /** Classes in which lessons were expected, and those of them with any record: the weekly duty. */
  classes: z.int().nonnegative(),
  recordedClasses: z.int().nonnegative(),
  lessonsExpected: z.int().nonnegative(),
  lessonsRecorded: z.int().nonnegative(),
  marks: z.int().nonnegative(),
  topics: z.int().nonnegative(),
  homework: z.int().nonnegative(),
  /** Shares of 0 to 1, three decimals; absent when nothing was expected. `dailyShare` is the daily target. */
  weeklyShare: z.number().optional(),
  dailyShare: z.number().optional(),
  marksShare: z.number().optional(),
  topicsShare: z.number().optional(),
  homeworkShare: z.number().optional(),
  /** Median of the classes' medians, weighted by their records; the highest of the classes' 90th percentiles. */
  lagMedianDays: z.number().optional(),
  /** An upper bound: at least 90 % of the school's records were made within so many days. */
  lag90Days: z.number().optional(),
});
export type WeekTotals = z.infer<typeof weekTotalsSchema>;

export const weekViewSchema = z.object({
  week: weekSchema,
  version: versionSchema,
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  source: factSourceSchema,
  /** Days of lessons by the school calendar; absent for a year whose calendar is not known. */
  lessonDays: z.int().optional(),
  /** Days of lessons that excuses have taken out, and which. */
  out: z.object({ days: z.int(), of: z.int(), incidents: z.array(excuseNameSchema) }).optional(),
  totals: weekTotalsSchema,
  /** Only for those who may see single classes: the school itself and its municipality. */
  classes: z.array(classWeekSchema).optional(),
  status: proofStatusSchema,
  because: becauseSchema,
});
export type WeekView = z.infer<typeof weekViewSchema>;

export const activityQuerySchema = z.object({ from: weekSchema.optional(), to: weekSchema.optional() });
export const activityViewSchema = z.object({ nodeId: schoolIdSchema, weeks: z.array(weekViewSchema) });
export const weekParamsSchema = schoolParamsSchema.extend({ week: weekSchema });
