import { z } from 'zod';
import { daySchema, instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { registrationStatusSchema } from './registrations.ts';
import { dutySchema, idSchema } from './words.ts';

/** Somebody is responsible in a node by an accepted act, from a day on; `until` is the first day no more. */
export const appointmentSchema = z.object({
  actId: z.string().max(60),
  personName: z.string().max(200),
  personId: z.string().max(60).optional(),
  from: daySchema,
  recordedAt: instantSchema,
  until: daySchema.optional(),
  endRecordedAt: instantSchema.optional(),
});
export type Appointment = z.infer<typeof appointmentSchema>;

/** What came of a sign-up from a day on, and since when we know it. `invited`: signed up, whether or not there is a seat. */
export const trainedFactSchema = z.object({
  status: z.enum(['invited', 'full', 'partial', 'noShow', 'cancelled']),
  on: daySchema,
  recordedAt: instantSchema,
});

export const trainedEntrySchema = z.object({
  registrationId: z.string().max(80),
  sessionId: idSchema,
  title: wordingSchema,
  duties: z.array(dutySchema),
  personName: z.string().max(200),
  personId: z.string().max(60).optional(),
  startsOn: daySchema,
  /** As it stands now. */
  status: registrationStatusSchema,
  facts: z.array(trainedFactSchema).min(1).max(30),
});
export type TrainedFact = z.infer<typeof trainedFactSchema>;
export type TrainedEntry = z.infer<typeof trainedEntrySchema>;

/** That somebody has finished the learning path of the own role, by name. */
export const passedSchema = z.object({
  personName: z.string().max(200),
  on: daySchema,
  recordedAt: instantSchema,
});
export type Passed = z.infer<typeof passedSchema>;

/** Who of a node was appointed and who was taught: all that its training is judged by. Derived. */
export const trainingSchema = z.object({
  nodeId: nodeIdSchema,
  path: z.array(nodeIdSchema).min(1).max(4),
  appointments: z.array(appointmentSchema).max(100),
  entries: z.array(trainedEntrySchema).max(400),
  /** Who has finished the learning path. */
  passed: z.array(passedSchema).max(400).default([]),
  version: versionSchema,
});
export type Training = z.infer<typeof trainingSchema>;

/** `notAppointed`: nobody is responsible yet, so nobody can be taught. */
export const coverageStatusSchema = z.enum(['trained', 'invited', 'notReached', 'notAppointed']);
export type CoverageStatus = z.infer<typeof coverageStatusSchema>;

const coverageCountsSchema = z.object({
  trained: z.int(),
  invited: z.int(),
  notReached: z.int(),
  notAppointed: z.int(),
});
export type CoverageCounts = z.infer<typeof coverageCountsSchema>;

export const coverageQuerySchema = z.object({ duty: dutySchema.default('responsible') });
export const coverageViewSchema = z.object({
  duty: dutySchema,
  asOf: daySchema,
  items: z.array(coverageCountsSchema.extend({ municipalityId: nodeIdSchema, name: wordingSchema })),
});

export const coverageListParamsSchema = z.object({ municipalityId: nodeIdSchema });
export const coverageRowSchema = z.object({
  nodeId: nodeIdSchema,
  name: wordingSchema,
  status: coverageStatusSchema,
  personName: z.string().optional(),
  /** Of the seminar attended or signed up for. */
  sessionId: idSchema.optional(),
  on: daySchema.optional(),
});
export type CoverageRow = z.infer<typeof coverageRowSchema>;
export const coverageListSchema = z.object({
  duty: dutySchema,
  municipalityId: nodeIdSchema,
  items: z.array(coverageRowSchema),
});

/** What a school sees of its own training. */
export const nodeTrainingSchema = z.object({
  nodeId: nodeIdSchema,
  duties: z.array(coverageRowSchema.extend({ duty: dutySchema })),
  entries: z.array(trainedEntrySchema),
});
export const nodeParamsSchema = z.object({ nodeId: nodeIdSchema });
