import { z } from 'zod';
import { instantSchema } from '../../shared/words.ts';

export const dueSchema = z.object({
  clock: z.enum(['firstResponse', 'nextResponse', 'solution', 'partner']),
  at: instantSchema,
  /** From this moment on little is left; it lies in working time, as the deadline does. */
  warnAt: instantSchema,
});
export type Due = z.infer<typeof dueSchema>;

export const clockSchema = z.object({
  state: z.enum(['running', 'paused', 'met', 'late', 'breached', 'idle']),
  normMinutes: z.int(),
  spentMinutes: z.number(),
  dueAt: instantSchema.optional(),
  warnAt: instantSchema.optional(),
  metAt: instantSchema.optional(),
});
export type ClockView = z.infer<typeof clockSchema>;

/** A ticket's clocks at a moment, and whose the working time was. */
export const slaSchema = z.object({
  asOf: instantSchema,
  firstResponse: clockSchema,
  nextResponse: clockSchema,
  solution: clockSchema,
  partner: clockSchema,
  split: z.object({ oursMinutes: z.number(), partnerMinutes: z.number(), askerMinutes: z.number() }),
});
export type Sla = z.infer<typeof slaSchema>;
