import { z } from 'zod';
import { becauseSchema, proofStatusSchema } from '../../shared/evidence.ts';
import { daySchema } from '../../shared/words.ts';
import { factSchema, factSourceSchema, reasonSchema, recordOfSchool } from './facts.ts';

/** What a school's pages on the platform need before a gradebook can be kept there. */
export const spaceChecks = [
  'profile',
  'periods',
  'classes',
  'subjects',
  'teachers',
  'timetable',
  'pupils',
  'parents',
] as const;
export const spaceCheckSchema = z.enum(spaceChecks);
export type SpaceCheck = z.infer<typeof spaceCheckSchema>;

/** `done` of `of`. `lacking` names classes and subjects only, never people. */
export const checkStateSchema = z.object({
  done: z.int().nonnegative(),
  of: z.int().min(1).max(100_000),
  lacking: z.array(z.string().trim().min(1).max(60)).max(200).default([]),
});
export type CheckState = z.infer<typeof checkStateSchema>;

export const classNameSchema = z.string().trim().min(1).max(20);

export const checksSchema = z.record(spaceCheckSchema, checkStateSchema);
export type Checks = z.infer<typeof checksSchema>;

export const spaceReportSchema = factSchema.extend({
  checks: checksSchema,
  /** Names of the school's classes; weekly activity of a class that is not among them is refused. */
  classNames: z.array(classNameSchema).max(200).optional(),
});
export type SpaceReport = z.infer<typeof spaceReportSchema>;

export const informationSpaceSchema = recordOfSchool.extend({ reports: z.array(spaceReportSchema) });
export type InformationSpace = z.infer<typeof informationSpaceSchema>;

export const recordReportSchema = z.strictObject({
  effectiveAt: daySchema,
  source: factSourceSchema.default('declared'),
  checks: checksSchema,
  classNames: z.array(classNameSchema).max(200).optional(),
  reason: reasonSchema.optional(),
});
export type ReportToRecord = z.infer<typeof recordReportSchema>;

export const spaceViewSchema = informationSpaceSchema.omit({ path: true }).extend({
  /** The report that stands today. */
  latest: spaceReportSchema.optional(),
  incomplete: z.array(spaceCheckSchema),
  status: proofStatusSchema,
  because: becauseSchema,
});
export type SpaceView = z.infer<typeof spaceViewSchema>;
