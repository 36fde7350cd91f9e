import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';

/** A run of the probe every so many minutes; the manifest's schedule has the same figure. */
export const probeEveryMinutes = 5;
/** Of a month's runs so many in a hundred are to succeed for the hotline to count as permanently at work. */
export const availabilityNeeded = 99;
/** Of a month's first responses so many in a hundred are to be given in time. */
export const responsesNeeded = 90;
const failuresMost = 100;

/** What the probe was about when it failed: posting its question, reading it, or what it read was not its own. */
export const probeFaultSchema = z.enum(['ask', 'read', 'otherText']);
export type ProbeFault = z.infer<typeof probeFaultSchema>;

export const probeFailureSchema = z.object({
  at: instantSchema,
  milliseconds: z.int().nonnegative(),
  fault: probeFaultSchema,
  detail: z.string().max(200),
});
export type ProbeFailure = z.infer<typeof probeFailureSchema>;

/** One day of runs: a letter for each stretch of five minutes, `o` succeeded, `x` failed, `-` has not run. */
export const probeDaySchema = z.object({
  regionId: nodeIdSchema,
  day: daySchema,
  startsAt: instantSchema,
  runs: z.string().regex(/^[ox-]+$/),
  /** Milliseconds of all its runs together, and of the slowest. */
  milliseconds: z.int().nonnegative(),
  slowest: z.int().nonnegative(),
  failures: z.array(probeFailureSchema).max(failuresMost),
  version: versionSchema,
});
export type ProbeDay = z.infer<typeof probeDaySchema>;
export const failuresKept = failuresMost;

/** The mark by which the public form knows a question of the probe. */
export const probeMarkSchema = z.object({
  regionId: nodeIdSchema,
  expiresAtEpochSeconds: z.int(),
});

export const outageSchema = z.object({
  from: instantSchema,
  /** When the second failure in a row made it an outage. */
  knownAt: instantSchema,
  /** Absent while it goes on. */
  to: instantSchema.optional(),
});
export type Outage = z.infer<typeof outageSchema>;

export const monthAvailabilitySchema = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  expected: z.int().nonnegative(),
  succeeded: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  /** In hundredths of a percent, rounded down, so that no failure is rounded away. */
  share: z.number().min(0).max(100),
});
export type MonthAvailability = z.infer<typeof monthAvailabilitySchema>;

export const availabilitySchema = z.object({
  now: instantSchema,
  needed: z.number(),
  state: z.enum(['works', 'outage', 'unknown']),
  switchedOnAt: instantSchema.optional(),
  lastRunAt: instantSchema.optional(),
  /** Newest first, a year at most. */
  months: z.array(monthAvailabilitySchema),
  outages: z.array(outageSchema),
});
export type Availability = z.infer<typeof availabilitySchema>;
