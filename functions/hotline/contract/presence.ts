import { z } from 'zod';
import { instantSchema, versionSchema } from '../../shared/words.ts';
import { textMaxLength } from './limits.ts';

export const draftKindSchema = z.enum(['answer', 'note', 'handOver']);

const draftShape = { kind: draftKindSchema, text: z.string().min(1).max(textMaxLength) };

/** What an operator has begun to write, when she last changed it. */
export const deskDraftSchema = z.object({ ...draftShape, at: instantSchema });

/** One operator at one ticket. It is for the desk alone and goes by itself. */
export const presenceSchema = z.object({
  ticketId: z.string().max(40),
  personId: z.string().max(100),
  name: z.string().max(200).optional(),
  seenAt: instantSchema,
  draft: deskDraftSchema.optional(),
  expiresAtEpochSeconds: z.int(),
  version: versionSchema,
});
export type Presence = z.infer<typeof presenceSchema>;

/** A beat of an open ticket: with the draft when it has changed, with null when it is gone. */
export const beatSchema = z.object({ draft: z.object(draftShape).nullable().optional() }).prefault({});
export type Beat = z.infer<typeof beatSchema>;

export const colleagueSchema = z.object({
  personId: z.string(),
  name: z.string().optional(),
  isHere: z.boolean(),
  isWriting: z.boolean(),
  draft: deskDraftSchema.optional(),
});
export type Colleague = z.infer<typeof colleagueSchema>;

/** Who else is at a ticket, and one's own draft as another computer may have left it. */
export const atTicketSchema = z.object({
  others: z.array(colleagueSchema),
  own: deskDraftSchema.optional(),
});
export type AtTicket = z.infer<typeof atTicketSchema>;
