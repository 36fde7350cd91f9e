import { z } from 'zod';
import { measureNumberSchema } from '../../plan/contract.ts';
import { evidenceStatusSchema } from '../../shared/evidence.ts';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { municipalityParamsSchema, schoolParamsSchema } from './nodes.ts';

export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof monthSchema>;

export const monthlyTextMaxLength = 4000;
const countSchema = z.int().nonnegative();

/** What the indicator service says of one class in a month. */
export const classMonthSchema = z.object({
  className: z.string().max(20),
  lessonsExpected: countSchema,
  lessonsRecorded: countSchema,
  /** Weeks in which lessons were expected, and those of them with any record. */
  weeks: countSchema,
  weeksRecorded: countSchema,
});
export type ClassMonth = z.infer<typeof classMonthSchema>;

/** Figures of a school's month as they were known on a day; a report keeps those it was sent with. */
export const monthFiguresSchema = z.object({
  asOf: daySchema,
  weeks: z.array(z.string().max(10)),
  classes: z.array(classMonthSchema),
  lessonsExpected: countSchema,
  lessonsRecorded: countSchema,
  dailyShare: z.number().min(0).optional(),
  duties: z.array(
    z.object({ number: measureNumberSchema, status: evidenceStatusSchema, period: z.string().max(10) }),
  ),
});
export type MonthFigures = z.infer<typeof monthFiguresSchema>;

/** What the head has found, and what was done about it. */
export const monthFindingSchema = z.object({
  text: z.string().trim().min(3).max(1000),
  action: z.string().trim().max(1000),
});

export const monthlyStatusSchema = z.enum(['submitted', 'returned', 'accepted']);

export const monthlyStepSchema = z.object({
  kind: monthlyStatusSchema,
  at: instantSchema,
  on: daySchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  remarks: z.string().max(monthlyTextMaxLength).optional(),
});
export type MonthlyStep = z.infer<typeof monthlyStepSchema>;

export const monthlyReportSchema = z.object({
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  schoolId: nodeIdSchema,
  month: monthSchema,
  figures: monthFiguresSchema,
  findings: z.array(monthFindingSchema).max(30),
  comment: z.string().trim().max(monthlyTextMaxLength),
  steps: z.array(monthlyStepSchema).min(1),
  version: versionSchema,
});
export type MonthlyReport = z.infer<typeof monthlyReportSchema>;

export const submitMonthlySchema = monthlyReportSchema.pick({ findings: true, comment: true });
export type SubmitMonthly = z.infer<typeof submitMonthlySchema>;
export const returnMonthlySchema = z.object({
  remarks: z.string().trim().min(3).max(monthlyTextMaxLength),
});

/** A month of a school: its report, or what a report would be made of today. */
export const monthlyViewSchema = z.object({
  schoolId: nodeIdSchema,
  month: monthSchema,
  today: daySchema,
  /** From this day on it may be sent: the month's last school week is over. */
  opensOn: daySchema,
  /** The last day on which it is sent in time. */
  dueOn: daySchema,
  status: monthlyStatusSchema.optional(),
  figures: monthFiguresSchema,
  findings: monthlyReportSchema.shape.findings,
  comment: z.string(),
  steps: z.array(monthlyStepSchema),
  version: versionSchema,
});
export type MonthlyView = z.infer<typeof monthlyViewSchema>;

export const monthlyParamsSchema = schoolParamsSchema.extend({ month: monthSchema });
export const monthlyListParamsSchema = municipalityParamsSchema.extend({ month: monthSchema });
export const monthlyRowSchema = z.object({
  schoolId: nodeIdSchema,
  status: monthlyStatusSchema.optional(),
  submittedOn: daySchema.optional(),
  late: z.literal(true).optional(),
  findings: z.int().optional(),
  dailyShare: z.number().optional(),
  version: versionSchema,
});
export type MonthlyRow = z.infer<typeof monthlyRowSchema>;
export const monthlyListSchema = z.object({
  municipalityId: nodeIdSchema,
  month: monthSchema,
  today: daySchema,
  dueOn: daySchema,
  items: z.array(monthlyRowSchema),
});
