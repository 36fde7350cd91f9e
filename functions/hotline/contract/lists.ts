import { z } from 'zod';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  wordingSchema,
} from '../../shared/words.ts';
import { dueSchema } from './clocks.ts';
import { relatedTicketSchema, ticketIncidentSchema } from './relations.ts';
import { operatorSchema } from './ticket.ts';
import { askerKindSchema, channelSchema, queueSchema, ticketStatusSchema } from './words.ts';

/** A line of a list. */
export const ticketRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  queue: queueSchema,
  subject: z.string(),
  status: ticketStatusSchema,
  channel: channelSchema,
  askerKind: askerKindSchema,
  schoolId: nodeIdSchema.optional(),
  schoolName: wordingSchema.optional(),
  municipalityId: nodeIdSchema.optional(),
  operator: operatorSchema.optional(),
  due: dueSchema.optional(),
  entries: z.int(),
  incident: ticketIncidentSchema.pick({ id: true, number: true }).optional(),
  /** The ticket that is worked on in its stead. */
  mergedInto: relatedTicketSchema.optional(),
  /** Whose word was the last. */
  lastBy: z.enum(['asker', 'hotline', 'partner']),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: versionSchema,
});
export type TicketRow = z.infer<typeof ticketRowSchema>;

export const viewNameSchema = z.enum([
  'mine',
  'unassigned',
  'breaching',
  'partner',
  'open',
  'all',
  'resolved',
]);
export type ViewName = z.infer<typeof viewNameSchema>;

export const ticketQuerySchema = pageQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  view: viewNameSchema.default('open'),
  queue: queueSchema.optional(),
  school: nodeIdSchema.optional(),
  /** Words to look for in everything that was written, in any form and with a letter wrong. */
  q: z.string().trim().max(200).optional(),
});
export type TicketQuery = z.infer<typeof ticketQuerySchema>;
export const ticketPageSchema = pageOf(ticketRowSchema).extend({
  /** The day by the hotline's clock, for «today». */
  today: daySchema,
  now: instantSchema,
});
