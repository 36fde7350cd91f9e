import { z } from 'zod';
import { instantSchema, nodeIdSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { dueSchema } from './clocks.ts';
import { entryHeadSchema } from './entries.ts';
import { relatedMost, relatedTicketSchema, ticketRelations } from './relations.ts';
import { askerKindSchema, channelSchema, queueSchema, ticketStatusSchema, topicSchema } from './words.ts';

export const operatorSchema = z.object({
  id: z.string().max(100),
  name: z.string().max(200).optional(),
  since: instantSchema,
});

export const ratingSchema = z.object({
  score: z.int().min(1).max(5),
  words: z.string().trim().max(1000).optional(),
  at: instantSchema,
});

export const contactsSchema = z.object({
  name: z.string().trim().max(120).optional(),
  phone: z.string().max(30).optional(),
  email: z.email().max(200).optional(),
});
export type Contacts = z.infer<typeof contactsSchema>;

export const ticketSchema = z.object({
  id: z.string().max(40),
  /** What people say on the phone and write in a subject line: `7K3Q-2MXA`. */
  number: z.string().max(20),
  regionId: nodeIdSchema,
  schoolId: nodeIdSchema.optional(),
  /** As the school was called when the ticket was placed there. */
  schoolName: wordingSchema.optional(),
  municipalityId: nodeIdSchema.optional(),
  /** The organisation that asked by an account, from the region down. */
  organisation: z.array(nodeIdSchema).min(1).max(4).optional(),
  queue: queueSchema,
  topic: topicSchema.optional(),
  subject: z.string().max(200),
  status: ticketStatusSchema,
  channel: channelSchema,
  askerKind: askerKindSchema,
  contacts: contactsSchema,
  operator: operatorSchema.optional(),
  entries: z.array(entryHeadSchema),
  /** Fingerprint of what the secret link carries; the secret itself is known to the asker alone. */
  secretHash: z.string().max(100),
  rating: ratingSchema.optional(),
  /** What is due next; absent while every clock stands still. */
  due: dueSchema.optional(),
  ...ticketRelations,
  /** Tickets merged into this one, with what was due in them when they came. */
  absorbed: z
    .array(relatedTicketSchema.extend({ due: dueSchema.optional() }))
    .max(relatedMost)
    .optional(),
  /** Asked by the probe of availability: it stands in no list and goes by itself. */
  probe: z.literal(true).optional(),
  expiresAtEpochSeconds: z.int().optional(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: versionSchema,
});
export type Ticket = z.infer<typeof ticketSchema>;
