import { z } from 'zod';
import { daySchema, nodeIdSchema, wordingSchema } from '../../shared/words.ts';
import { registrationStatusSchema } from '../contract/registrations.ts';
import { idSchema } from '../contract/words.ts';
import { halfYearSchema } from '../courses/contract.ts';

export const listenersQuerySchema = z.object({ halfYear: halfYearSchema.optional() });
export const listenersParamsSchema = z.object({ municipalityId: nodeIdSchema });

/** People of a school, each once. */
const countsSchema = z.object({
  /** Signed up for groups of the half-year’s courses. */
  listeners: z.int().nonnegative(),
  /** Taught the topic in full at any time: in a group of a course, or in a seminar for teachers. */
  withTopic: z.int().nonnegative(),
});
export type ListenerCounts = z.infer<typeof countsSchema>;

const schoolRowSchema = countsSchema.extend({
  nodeId: nodeIdSchema,
  name: wordingSchema,
  /** As the school last reported of its page; absent while it has not. */
  teachers: z.int().positive().optional(),
});
export type SchoolListeners = z.infer<typeof schoolRowSchema>;

/** Schools of a municipality: those with the smallest share of teachers first, those that reported none last. */
export const schoolListenersSchema = z.object({
  municipalityId: nodeIdSchema,
  halfYear: halfYearSchema,
  asOf: daySchema,
  items: z.array(schoolRowSchema),
});

const municipalityRowSchema = countsSchema.extend({
  municipalityId: nodeIdSchema,
  name: wordingSchema,
  schools: z.int().nonnegative(),
  /** Of them those where nobody has been taught. */
  withNobody: z.int().nonnegative(),
});
export type MunicipalityListeners = z.infer<typeof municipalityRowSchema>;
export const municipalityListenersSchema = z.object({
  halfYear: halfYearSchema,
  asOf: daySchema,
  items: z.array(municipalityRowSchema),
});

/** What the card of a school tells: its people in courses, by name, and the share of its teachers. */
export const ownListenersSchema = countsSchema.extend({
  nodeId: nodeIdSchema,
  halfYear: halfYearSchema,
  teachers: z.int().positive().optional(),
  items: z.array(
    z.object({
      sessionId: idSchema,
      course: wordingSchema,
      halfYear: halfYearSchema,
      personName: z.string(),
      startsOn: daySchema,
      status: registrationStatusSchema,
    }),
  ),
});
