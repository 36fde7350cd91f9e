import { z } from 'zod';
import { measureNumberSchema } from '../../plan/contract.ts';
import { sessionParamsSchema } from '../../seminars/contract/sessions.ts';
import { roleSchema } from '../../shared/access/roles.ts';
import {
  cursorSchema,
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
} from '../../shared/words.ts';

export const textMaxLength = 10_000;
export const replyMaxLength = 5000;
export const attachmentsPerLetter = 5;
export const attachmentMaxBytes = 10 * 1024 * 1024;
/** Named one by one; a rule may find as many as the region has. */
export const mostNamed = 200;
export const mostAddressees = 5000;

const idSchema = z.string().regex(/^[a-z0-9-]{8,60}$/);
const personIdSchema = z.string().max(100);

/** A desk: everybody who holds a role at a node, whoever they are that day. */
export const deskSchema = z.object({ nodeId: nodeIdSchema, role: roleSchema });
export type Desk = z.infer<typeof deskSchema>;

/** Whom a message is for: named one by one, or found by a rule at the moment of sending. */
export const addressingSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('hand'), to: z.array(deskSchema).min(1).max(mostNamed) }),
  z.strictObject({
    by: z.literal('everybody'),
    within: nodeIdSchema,
    kind: z.enum(['school', 'municipality']),
  }),
  z.strictObject({ by: z.literal('notActivated'), within: nodeIdSchema }),
  z.strictObject({
    by: z.literal('laggards'),
    within: nodeIdSchema,
    planId: z.string().min(1).max(80),
    number: measureNumberSchema,
  }),
  z.strictObject({ by: z.literal('participants'), ...sessionParamsSchema.shape }),
]);
export type Addressing = z.infer<typeof addressingSchema>;

/** A desk on the list, with the person its act appoints when the list was made. */
export const addresseeOfListSchema = deskSchema.extend({
  path: z.array(nodeIdSchema).min(1).max(4),
  personName: z.string().max(200).optional(),
});
export type ListedDesk = z.infer<typeof addresseeOfListSchema>;

// Files

export const sentFileSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  name: z.string().trim().min(1).max(200),
});
export const keptFileSchema = sentFileSchema.extend({
  mediaType: z.string().max(100),
  bytes: z.int().positive(),
});
export type KeptFile = z.infer<typeof keptFileSchema>;
export const linkedFileSchema = keptFileSchema.extend({ url: z.string() });
export const placeFileSchema = z.object({
  name: z.string().trim().min(1).max(200),
  bytes: z.coerce.number().int().min(1).max(attachmentMaxBytes),
});
export const filePlaceSchema = z.object({
  id: z.string(),
  method: z.literal('PUT'),
  url: z.string(),
  contentType: z.string(),
  expiresAt: instantSchema,
});

// The message

export const messageStatusSchema = z.enum(['draft', 'sent', 'withdrawn', 'discarded']);

export const reminderOfMessageSchema = z.object({
  id: idSchema,
  at: instantSchema,
  by: personIdSchema,
  byName: z.string().max(200).optional(),
  count: z.int().positive(),
});

export const writtenSchema = z.object({
  subject: z.string().trim().min(3).max(200),
  text: z.string().trim().min(1).max(textMaxLength),
  addressing: addressingSchema,
  /** The last day to answer by; without it no answer is asked for. */
  answerDueOn: daySchema.optional(),
});

/** What a sender writes: each save is of the whole. */
export const writeMessageSchema = z.strictObject({
  ...writtenSchema.shape,
  attachments: z.array(sentFileSchema).max(attachmentsPerLetter).default([]),
});
export type WriteMessage = z.infer<typeof writeMessageSchema>;

export const messageSchema = writtenSchema.extend({
  id: idSchema,
  regionId: nodeIdSchema,
  from: deskSchema,
  status: messageStatusSchema,
  attachments: z.array(keptFileSchema),
  createdAt: instantSchema,
  by: personIdSchema,
  byName: z.string().max(200).optional(),
  /** Given at sending, in the order of a desk's year: `17/2011`. */
  number: z.string().max(20).optional(),
  sentAt: instantSchema.optional(),
  /** How many desks the list holds that was frozen at sending. */
  addressees: z.int().nonnegative().optional(),
  withdrawn: z.object({ at: instantSchema, by: personIdSchema, reason: z.string() }).optional(),
  reminders: z.array(reminderOfMessageSchema),
  version: versionSchema,
});
export type Message = z.infer<typeof messageSchema>;

/** That answers to a message are due by a day; `toldAt` once the day was over and everybody concerned was told. */
export const answerDueSchema = z.object({
  messageId: idSchema,
  answerDueOn: daySchema,
  toldAt: instantSchema.optional(),
  version: versionSchema,
});
export type AnswerDue = z.infer<typeof answerDueSchema>;

/** A page of the list that was frozen at sending. */
export const rosterSchema = z.object({ desks: z.array(addresseeOfListSchema) });

// What came of it, desk by desk

export const entrySchema = z.object({
  id: idSchema,
  from: z.enum(['addressee', 'sender']),
  at: instantSchema,
  by: personIdSchema,
  byName: z.string().max(200).optional(),
  text: z.string(),
  attachments: z.array(keptFileSchema),
});
export type Entry = z.infer<typeof entrySchema>;
export const entriesPerThread = 30;

/** A message as it lies at one desk: when it came, who read it first, and what was answered. */
export const threadSchema = addresseeOfListSchema.extend({
  messageId: idSchema,
  from: deskSchema,
  sentAt: instantSchema,
  deliveredAt: instantSchema,
  answerDueOn: daySchema.optional(),
  read: z
    .object({ at: instantSchema, by: personIdSchema, byName: z.string().max(200).optional() })
    .optional(),
  entries: z.array(entrySchema).max(entriesPerThread),
  version: versionSchema,
});
export type Thread = z.infer<typeof threadSchema>;

export const dutySchema = z.enum(['none', 'waiting', 'overdue', 'answered', 'answeredLate', 'lifted']);
/** Where the answer stands that a desk owes; nothing stands still, so it is told and never kept. */
export type Duty = z.infer<typeof dutySchema>;

export const tallySchema = z.object({
  messageId: idSchema,
  delivered: z.int().nonnegative(),
  read: z.int().nonnegative(),
  answered: z.int().nonnegative(),
  version: versionSchema,
});
export type Tally = z.infer<typeof tallySchema>;

// What people see

export const messageParamsSchema = z.object({ messageId: idSchema });
/** A desk within an address: `school.s-20602000-001`. */
export const threadIdSchema = z.string().regex(/^[a-z]{4,12}\.[a-z]-[a-z0-9-]{1,60}$/);
export const threadParamsSchema = messageParamsSchema.extend({ threadId: threadIdSchema });

const pageOfThirty = pageQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: cursorSchema.optional(),
  q: z.string().trim().max(100).optional(),
});

export const inboxShows = ['all', 'unread', 'awaiting', 'overdue'] as const;
export const inboxQuerySchema = pageOfThirty.extend({ show: z.enum(inboxShows).default('all') });

export const inboxRowSchema = z.object({
  messageId: idSchema,
  from: deskSchema,
  byName: z.string().optional(),
  number: z.string(),
  subject: z.string(),
  sentAt: instantSchema,
  answerDueOn: daySchema.optional(),
  duty: dutySchema,
  isRead: z.boolean(),
  isWithdrawn: z.boolean(),
  files: z.int().nonnegative(),
});
export type InboxRow = z.infer<typeof inboxRowSchema>;
export const inboxPageSchema = pageOf(inboxRowSchema);

export const outgoingQuerySchema = pageOfThirty.extend({ status: z.enum(['draft', 'sent']).default('sent') });
export const outgoingRowSchema = messageSchema
  .pick({
    id: true,
    subject: true,
    number: true,
    status: true,
    createdAt: true,
    sentAt: true,
    answerDueOn: true,
    addressees: true,
    addressing: true,
    byName: true,
  })
  .extend(tallySchema.pick({ delivered: true, read: true, answered: true }).shape);
export type OutgoingRow = z.infer<typeof outgoingRowSchema>;
export const outgoingPageSchema = pageOf(outgoingRowSchema);

const entryViewSchema = entrySchema.extend({ attachments: z.array(linkedFileSchema) });
export const threadViewSchema = threadSchema
  .omit({ messageId: true, from: true, path: true, entries: true })
  .extend({
    id: threadIdSchema,
    municipalityId: nodeIdSchema.optional(),
    duty: dutySchema,
    entries: z.array(entryViewSchema),
  });
export type ThreadView = z.infer<typeof threadViewSchema>;

export const messageViewSchema = messageSchema.omit({ attachments: true }).extend({
  attachments: z.array(linkedFileSchema),
  today: daySchema,
  /** Of whoever sent it. */
  tally: tallySchema.pick({ delivered: true, read: true, answered: true }).optional(),
  /** Of whoever got it. */
  thread: threadViewSchema.optional(),
});
export type MessageView = z.infer<typeof messageViewSchema>;

export const threadShows = ['all', 'unread', 'unanswered', 'answered'] as const;
export const threadsQuerySchema = pageQuerySchema.extend({
  show: z.enum(threadShows).default('all'),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export const threadPageSchema = pageOf(threadViewSchema);

export const addresseesSchema = z.object({
  items: z.array(addresseeOfListSchema),
  /** Desks nobody has an account or a card for: a message to them is read by whoever comes. */
  total: z.int().nonnegative(),
});

export const answerSchema = z.strictObject({
  text: z.string().trim().min(1).max(replyMaxLength),
  attachments: z.array(sentFileSchema).max(attachmentsPerLetter).default([]),
});
export const withdrawSchema = z.strictObject({ reason: z.string().trim().min(3).max(500) });

// Work that is done piece by piece

/** A piece of work on a message, sent to the queue `messaging.post`. */
export const postWorkSchema = z.discriminatedUnion('work', [
  z.object({ work: z.literal('deliver'), messageId: idSchema, page: z.int().nonnegative() }),
  z.object({ work: z.literal('remind'), messageId: idSchema, reminderId: idSchema }),
  z.object({ work: z.literal('withdraw'), messageId: idSchema }),
]);
export type PostWork = z.infer<typeof postWorkSchema>;

/** The first time each thing happened in a region: what shows that the service works. */
export const serviceSchema = z.object({
  regionId: nodeIdSchema,
  sent: z.object({ at: instantSchema, number: z.string() }).optional(),
  read: z.object({ at: instantSchema, number: z.string() }).optional(),
  answered: z.object({ at: instantSchema, number: z.string() }).optional(),
  version: versionSchema,
});
export type Service = z.infer<typeof serviceSchema>;
