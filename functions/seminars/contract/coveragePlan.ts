import { z } from 'zod';
import { daySchema, nodeIdSchema, wordingSchema } from '../../shared/words.ts';
import { bookingSchema } from './agenda.ts';
import { dutySchema, hoursSchema, idSchema, timeOfDaySchema } from './words.ts';

export const longestPlanDays = 92;

/** What is asked of a proposal; days are the next eight weeks when not said. */
export const coveragePlanQuerySchema = z.object({
  programme: idSchema,
  from: daySchema.optional(),
  to: daySchema.optional(),
  startsAt: timeOfDaySchema.default('10:00'),
  endsAt: timeOfDaySchema.default('16:00'),
  /** The most people of one session; the largest room’s when not said. */
  capacity: z.coerce.number().int().min(1).max(600).optional(),
  /** Whoever has a longer way than so many minutes is not sent there. */
  farthest: z.coerce.number().int().min(15).max(1440).optional(),
  /** Who was registered by this day is taught first. */
  firstWaveBy: daySchema.optional(),
});

const pointSchema = z.object({ lat: z.number(), lon: z.number() });

/** A time on which a room or a trainer is taken already. */
export const takenSchema = bookingSchema
  .pick({ from: true, to: true, venueId: true, point: true })
  .extend({ date: daySchema });
export type Taken = z.infer<typeof takenSchema>;

export const planRoomSchema = z.object({
  venueId: idSchema,
  roomId: idSchema,
  name: z.string(),
  municipalityId: nodeIdSchema,
  point: pointSchema.optional(),
  capacity: z.int(),
  taken: z.array(takenSchema),
});
export type PlanRoom = z.infer<typeof planRoomSchema>;

export const planTrainerSchema = z.object({ id: idSchema, name: z.string(), taken: z.array(takenSchema) });
export type PlanTrainer = z.infer<typeof planTrainerSchema>;

export const planMunicipalitySchema = z.object({
  id: nodeIdSchema,
  name: wordingSchema,
  point: pointSchema.optional(),
  /** Days on which its schools sit examinations, of those that sessions may be held on. */
  examDays: z.array(daySchema),
});
export type PlanMunicipality = z.infer<typeof planMunicipalitySchema>;

/** An organisation that nobody is trained in yet, and since when it can be taught. */
export const askedNodeSchema = z.object({
  nodeId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  name: wordingSchema,
  readyOn: daySchema,
});
export type AskedNode = z.infer<typeof askedNodeSchema>;

/** All that sessions can be made of. */
export const planMeansSchema = z.object({
  /** Working days without examinations of the region, in order. */
  days: z.array(daySchema),
  /** How many of them in a row one session takes. */
  sessionDays: z.int().positive(),
  startsAt: timeOfDaySchema,
  endsAt: timeOfDaySchema,
  capacity: z.int().nonnegative(),
  farthest: z.int().optional(),
  rooms: z.array(planRoomSchema),
  trainers: z.array(planTrainerSchema),
  municipalities: z.array(planMunicipalitySchema),
});
export type PlanMeans = z.infer<typeof planMeansSchema>;

/** People of one municipality in one session. */
export const planGroupSchema = z.object({
  municipalityId: nodeIdSchema,
  nodes: z.array(nodeIdSchema).min(1),
});

export const plannedSessionSchema = z.object({
  key: z.string(),
  wave: z.int().positive(),
  dates: z.array(daySchema).min(1),
  venueId: idSchema,
  roomId: idSchema,
  trainerId: idSchema,
  capacity: z.int().positive(),
  groups: z.array(planGroupSchema),
});
export type PlannedSession = z.infer<typeof plannedSessionSchema>;

/**
 * `notAppointed`, `notRegistered`: there is nobody to teach yet. `tooFar`: no venue within the way that was allowed.
 * `takenOut`: by the person who edits.
 */
export const uncoveredReasonSchema = z.enum([
  'notAppointed',
  'notRegistered',
  'tooFar',
  'noDays',
  'noRoom',
  'noTrainer',
  'examDays',
  'takenOut',
]);
export type UncoveredReason = z.infer<typeof uncoveredReasonSchema>;
export const uncoveredSchema = z.object({
  nodeId: nodeIdSchema,
  municipalityId: nodeIdSchema,
  name: wordingSchema,
  reason: uncoveredReasonSchema,
});
export type Uncovered = z.infer<typeof uncoveredSchema>;

export const coveragePlanSchema = z.object({
  programme: z.object({ id: idSchema, title: wordingSchema, hours: hoursSchema }),
  duty: dutySchema,
  asOf: daySchema,
  /** Trained already, or invited to a session that is planned. */
  trained: z.int(),
  invited: z.int(),
  asked: z.array(askedNodeSchema),
  means: planMeansSchema,
  sessions: z.array(plannedSessionSchema),
  uncovered: z.array(uncoveredSchema),
});
export type CoveragePlan = z.infer<typeof coveragePlanSchema>;
