import { z } from 'zod';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  wordingSchema,
} from '../../shared/words.ts';
import { recordOfSchool } from './facts.ts';
import { schoolIdSchema } from './words.ts';

/** One wait that lasted too long: raised by itself, and closed by itself. */
export const codeStaySchema = z.object({
  /** The day of the application. */
  since: daySchema,
  raisedOn: daySchema,
  raisedAt: instantSchema,
  closedOn: daySchema.optional(),
  closedAt: instantSchema.optional(),
  closedBecause: z.enum(['codeReceived', 'registered', 'steppedBack', 'schoolClosed']).optional(),
});
export type CodeStay = z.infer<typeof codeStaySchema>;

/** All such waits of a school, the last of them open or not: in one record, so that no wait is raised twice. */
export const codeTaskSchema = recordOfSchool.extend({ stays: z.array(codeStaySchema) });
export type CodeTask = z.infer<typeof codeTaskSchema>;

export const codeTasksQuerySchema = pageQuerySchema.extend({ municipality: nodeIdSchema.optional() });
export const codeTaskViewSchema = z.object({
  nodeId: schoolIdSchema,
  municipalityId: nodeIdSchema,
  names: z.array(wordingSchema.extend({ short: wordingSchema.optional(), since: daySchema })),
  since: daySchema,
  raisedOn: daySchema,
  /** How many have passed since the application; days of an incident are not counted. */
  workingDays: z.int(),
  /** The hotline's ticket about it, once it has been opened. */
  ticket: z.object({ id: z.string(), number: z.string(), isResolved: z.boolean() }).optional(),
});
export type CodeTaskView = z.infer<typeof codeTaskViewSchema>;
export const codeTasksPageSchema = pageOf(codeTaskViewSchema);
