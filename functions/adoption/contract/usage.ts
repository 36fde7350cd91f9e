import { z } from 'zod';
import { becauseSchema, proofStatusSchema } from '../../shared/evidence.ts';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';
import { factSchema, recordOfSchool } from './facts.ts';
import { schoolIdSchema, weekSchema } from './words.ts';

/** Everybody for whom the platform is, in the order of the order. */
export const usageCategories = ['teachers', 'parents', 'pupils', 'administrators'] as const;
export const usageCategorySchema = z.enum(usageCategories);
export type UsageCategory = z.infer<typeof usageCategorySchema>;

/** How many of a category entered the platform in a week, of how many there are. Counts only. */
export const usageCountSchema = z.strictObject({
  entered: z.int().nonnegative().max(100_000),
  of: z.int().min(1).max(100_000),
});
export type UsageCount = z.infer<typeof usageCountSchema>;

/** A category that nobody counted is not there: no data is not zero. */
export const usageCountsSchema = z.partialRecord(usageCategorySchema, usageCountSchema);
export type UsageCounts = z.infer<typeof usageCountsSchema>;

export const usageReportSchema = factSchema.extend({ counts: usageCountsSchema });
export type UsageReport = z.infer<typeof usageReportSchema>;

/** All that was ever said of the use of the platform by one school in one week. */
export const schoolUsageSchema = recordOfSchool.extend({
  week: weekSchema,
  reports: z.array(usageReportSchema),
});
export type SchoolUsage = z.infer<typeof schoolUsageSchema>;

// Thresholds

/** From which share, in whole percent, a category uses the platform fully. */
export const thresholdPercentsSchema = z.record(usageCategorySchema, z.int().min(1).max(100));
export type ThresholdPercents = z.infer<typeof thresholdPercentsSchema>;

const groundSchema = z.string().trim().min(3).max(300);

/** They hold from a day on until the next; weeks before are judged by what held then. */
export const thresholdFactSchema = z.object({
  from: daySchema,
  percents: thresholdPercentsSchema,
  /** The order or letter that they rest on. */
  ground: groundSchema,
  recordedAt: instantSchema,
  recordedBy: z.string().max(100),
});
export type ThresholdFact = z.infer<typeof thresholdFactSchema>;

export const usageThresholdsSchema = z.object({
  regionId: nodeIdSchema,
  facts: z.array(thresholdFactSchema),
  version: versionSchema,
});
export type UsageThresholds = z.infer<typeof usageThresholdsSchema>;

export const setThresholdsSchema = z.strictObject({
  percents: thresholdPercentsSchema,
  ground: groundSchema,
});
export type ThresholdsToSet = z.infer<typeof setThresholdsSchema>;

export const regionParamsSchema = z.object({ nodeId: nodeIdSchema.regex(/^r-/) });

export const thresholdsViewSchema = usageThresholdsSchema.extend({
  /** What holds today: the product's own where nobody has set any. */
  percents: thresholdPercentsSchema,
  isDefault: z.boolean(),
});
export type ThresholdsView = z.infer<typeof thresholdsViewSchema>;

// What is shown

export const usageWeekViewSchema = z.object({
  week: weekSchema,
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  counts: usageCountsSchema,
});

export const schoolUsageViewSchema = z.object({
  nodeId: schoolIdSchema,
  /** In the order of time. */
  weeks: z.array(usageWeekViewSchema),
  percents: thresholdPercentsSchema,
  status: proofStatusSchema,
  because: becauseSchema,
});
export type SchoolUsageView = z.infer<typeof schoolUsageViewSchema>;

/** Together, over the schools that counted the category. */
export const usageSumSchema = usageCountSchema.extend({ schools: z.int().min(1) });
export const usageSumsSchema = z.partialRecord(usageCategorySchema, usageSumSchema);
export type UsageSums = z.infer<typeof usageSumsSchema>;
