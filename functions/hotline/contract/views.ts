import { z } from 'zod';
import { instantSchema } from '../../shared/words.ts';
import { attachmentSchema } from './attachments.ts';
import { slaSchema } from './clocks.ts';
import { ticketRowSchema } from './lists.ts';
import { escalatedFactSchema, relatedFactSchema, relatedTicketSchema } from './relations.ts';
import { contactsSchema, ratingSchema } from './ticket.ts';
import { entryKindSchema, queueSchema, topicSchema, visibilitySchema } from './words.ts';

export const entryViewSchema = z.object({
  id: z.string(),
  kind: entryKindSchema,
  visibility: visibilitySchema,
  side: z.enum(['asker', 'hotline', 'partner']),
  at: instantSchema,
  byName: z.string().optional(),
  mine: z.boolean(),
  text: z.string(),
  asksBack: z.literal(true).optional(),
  moved: z.object({ from: queueSchema, to: queueSchema }).optional(),
  /** What came about between this ticket and another record; until when it can be undone, while it can. */
  related: relatedFactSchema.extend({ undoUntil: instantSchema.optional() }).optional(),
  escalated: escalatedFactSchema.optional(),
  /** The merged ticket in which it was said. */
  from: z.object({ ticketId: z.string(), number: z.string() }).optional(),
  attachments: z.array(attachmentSchema.extend({ url: z.string() })).optional(),
});
export type EntryView = z.infer<typeof entryViewSchema>;

/** A ticket as the hotline, the partner or the organisation that asked sees it; what is not for them is not in it. */
export const conversationSchema = ticketRowSchema.extend({
  viewer: z.enum(['hotline', 'partner', 'asker', 'trainer']),
  /** Whether the viewer may write here, or only read. */
  mayWrite: z.boolean(),
  contacts: contactsSchema.optional(),
  rating: ratingSchema.optional(),
  conversation: z.array(entryViewSchema),
  sla: slaSchema.optional(),
  topic: topicSchema.optional(),
  /** How it stands to other tickets; for the hotline alone. */
  links: z.array(relatedTicketSchema).optional(),
  parts: z.array(relatedTicketSchema).optional(),
  splitFrom: relatedTicketSchema.optional(),
  absorbed: z.array(relatedTicketSchema).optional(),
});
export type Conversation = z.infer<typeof conversationSchema>;
