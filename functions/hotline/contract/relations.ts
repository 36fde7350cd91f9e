import { z } from 'zod';
import { instantSchema } from '../../shared/words.ts';

/** So long a merge, a split or a link can be undone. */
export const undoDays = 14;
/** A conversation of more tickets than this is read by nobody, and a ticket stays a small record. */
export const relatedMost = 20;

const ticketIdSchema = z.string().max(40);

/** Another ticket as a ticket names it. */
export const relatedTicketSchema = z.object({
  ticketId: ticketIdSchema,
  number: z.string().max(20),
  since: instantSchema,
});
export type RelatedTicket = z.infer<typeof relatedTicketSchema>;

/** An incident as its ticket names it. */
export const ticketIncidentSchema = z.object({
  id: z.string().max(40),
  number: z.string().max(20),
  since: instantSchema,
});

/** What has come about between two tickets, or between a ticket and an incident. */
export const relationSchema = z.enum([
  'mergedInto',
  'unmerged',
  'absorbed',
  'released',
  'splitOff',
  'splitFrom',
  'rejoined',
  'linked',
  'unlinked',
  'joined',
  'left',
]);
export type Relation = z.infer<typeof relationSchema>;

/** The fact an entry of the kind `related` tells. */
export const relatedFactSchema = z.object({
  what: relationSchema,
  /** The other ticket, or the incident. */
  id: ticketIdSchema,
  number: z.string().max(20),
});

/** A ticket and the entry in it that another entry stands for. */
export const entryOriginSchema = z.object({ ticketId: ticketIdSchema, id: z.string().max(40) });

export const escalationClockSchema = z.enum(['firstResponse', 'nextResponse', 'solution']);
export const escalationLevelSchema = z.enum(['operator', 'senior', 'leadership']);
export type EscalationLevel = z.infer<typeof escalationLevelSchema>;

/** A step of the ladder that was reached, with the ladder's own version. */
export const escalatedFactSchema = z.object({
  clock: escalationClockSchema,
  percent: z.int().positive(),
  to: escalationLevelSchema,
  ladder: z.string().max(10),
});
export type EscalatedFact = z.infer<typeof escalatedFactSchema>;

/** Fields of a ticket that say how it stands to other records; each is absent while there is nothing to say. */
export const ticketRelations = {
  incident: ticketIncidentSchema.optional(),
  /** Merged: another ticket is worked on in its stead. */
  mergedInto: relatedTicketSchema.optional(),
  splitFrom: relatedTicketSchema.optional(),
  /** The ticket whose link opens this one too: what is split off has the same asker. */
  linkOf: ticketIdSchema.optional(),
  /** The split was undone: what was said here has gone back. */
  rejoined: z.literal(true).optional(),
  /** Tickets that were split off from this one. */
  parts: z.array(relatedTicketSchema).max(relatedMost).optional(),
  links: z.array(relatedTicketSchema).max(relatedMost).optional(),
  /** When the ladder takes its next step, as the clocks stand now. */
  escalatesAt: instantSchema.optional(),
};

/** Fields of an entry's head that say where it came from or has gone. */
export const entryRelations = {
  related: relatedFactSchema.optional(),
  escalated: escalatedFactSchema.optional(),
  /** Moves this ticket's clocks for a word that stands in a merged ticket; nobody reads it here. */
  echoOf: entryOriginSchema.optional(),
  /** The same words as an entry of the ticket this one was merged into, said to this asker too. */
  copyOf: entryOriginSchema.optional(),
  /** Split off: it is read in that ticket now. */
  movedTo: ticketIdSchema.optional(),
};

// What is asked

export const mergeSchema = z.union([z.object({ into: ticketIdSchema }), z.object({ undo: z.literal(true) })]);

export const splitSchema = z.object({
  entries: z.array(z.string().max(40)).min(1).max(100),
  subject: z.string().trim().min(1).max(200),
});

export const splitParamsSchema = z.object({ ticketId: ticketIdSchema, partId: ticketIdSchema });
export const linkParamsSchema = z.object({ ticketId: ticketIdSchema, otherId: ticketIdSchema });
export const linkSchema = z.object({ linked: z.boolean() });
