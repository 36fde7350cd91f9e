import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';

/** When the exchange last heard of each school of a region, by a package or from its gradebook. */
export const heardSchema = z.object({
  regionId: nodeIdSchema,
  schools: z.record(nodeIdSchema, z.object({ at: instantSchema, municipalityId: nodeIdSchema.optional() })),
  version: versionSchema,
});
export type Heard = z.infer<typeof heardSchema>;

/** How many schools kept the objective on a day, as it was counted at the day’s end. */
export const freshDaySchema = z.object({
  day: daySchema,
  recordedAt: instantSchema,
  schools: z.int().nonnegative(),
  connected: z.int().nonnegative(),
  fresh: z.int().nonnegative(),
});
export type FreshDay = z.infer<typeof freshDaySchema>;

export const freshDaysSchema = z.object({
  regionId: nodeIdSchema,
  /** School days alone, oldest first. */
  days: z.array(freshDaySchema),
  version: versionSchema,
});
export type FreshDays = z.infer<typeof freshDaysSchema>;

/** That data of a school have grown old, or are fresh again. */
const turnSchema = z.object({
  recordedAt: instantSchema,
  on: daySchema,
  isStale: z.boolean(),
  /** The day the exchange had last heard of the school. */
  heardOn: daySchema,
});
export type Turn = z.infer<typeof turnSchema>;

export const schoolTurnsSchema = z.object({
  /** From the region down to the school. */
  path: z.tuple([nodeIdSchema, nodeIdSchema, nodeIdSchema]),
  turns: z.array(turnSchema).min(1),
  version: versionSchema,
});
export type SchoolTurns = z.infer<typeof schoolTurnsSchema>;

/** How old what is known of a school is, in hours of its school days. */
export const schoolFreshnessSchema = z.object({
  nodeId: nodeIdSchema,
  objectiveHours: z.int().positive(),
  /** Absent where the exchange has never heard of the school. */
  heardAt: instantSchema.optional(),
  ageHours: z.number().nonnegative().optional(),
  isStale: z.boolean(),
});

export const regionFreshnessSchema = z.object({
  objectiveHours: z.int().positive(),
  at: instantSchema,
  connected: z.int().nonnegative(),
  fresh: z.int().nonnegative(),
  municipalities: z.array(
    z.object({
      nodeId: nodeIdSchema,
      connected: z.int().min(1),
      stale: z.int().nonnegative(),
      /** At least half of those it hears of: figures of the municipality are hatched. */
      isStale: z.boolean(),
    }),
  ),
  stale: z.array(nodeIdSchema),
  /** Counted days, newest first. */
  days: z.array(freshDaySchema.omit({ recordedAt: true })),
});
export type RegionFreshness = z.infer<typeof regionFreshnessSchema>;

export const freshnessQuerySchema = z.object({ region: nodeIdSchema });
export const freshnessParamsSchema = z.object({ nodeId: nodeIdSchema });
