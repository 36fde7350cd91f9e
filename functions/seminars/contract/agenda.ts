import { z } from 'zod';
import { daySchema, instantSchema, versionSchema } from '../../shared/words.ts';
import { idSchema } from './words.ts';

/** Minutes since midnight of one day, and where: nowhere, when it is online. */
export const bookingSchema = z.object({
  sessionId: idSchema,
  from: z.int().min(0).max(1440),
  to: z.int().min(0).max(1440),
  venueId: idSchema.optional(),
  point: z.object({ lat: z.number(), lon: z.number() }).optional(),
  /** When it was kept: one that no session stands behind any more is let go after a while. */
  keptAt: instantSchema,
});
export type Booking = z.infer<typeof bookingSchema>;

/** What one room, trainer or participant has on one day: two bookings that collide never stand in one. */
export const agendaSchema = z.object({
  owner: z.string().max(300),
  date: daySchema,
  bookings: z.array(bookingSchema).max(60),
  version: versionSchema,
});
export type Agenda = z.infer<typeof agendaSchema>;
