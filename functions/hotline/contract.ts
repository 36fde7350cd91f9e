import { z } from 'zod';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  wordingSchema,
} from '../shared/words.ts';
import {
  attachmentMaxBytes,
  attachmentsPerEntry,
  emailMaxLength,
  emailPattern,
  isPhone,
  nameMaxLength,
  phoneMaxLength,
  textMaxLength,
} from './contract/limits.ts';
import {
  entryRelations,
  escalatedFactSchema,
  relatedFactSchema,
  relatedMost,
  relatedTicketSchema,
  ticketIncidentSchema,
  ticketRelations,
} from './contract/relations.ts';

// Words of the hotline

/** Whose work a question is: each queue has its own norms. */
export const queueSchema = z.enum(['technical', 'methodical', 'exchange', 'accounts']);
export type Queue = z.infer<typeof queueSchema>;

/** What a question is about: found in its words when it is asked, put right by the operator. */
export const topicSchema = z.enum([
  'access',
  'activation',
  'classes',
  'exchange',
  'failures',
  'homework',
  'marks',
  'reports',
  'staff',
  'timetable',
  'training',
  'other',
]);
export type Topic = z.infer<typeof topicSchema>;

/** `partner`: handed over, their answer is awaited. `asker`: we have answered and asked something back. */
export const ticketStatusSchema = z.enum(['new', 'inProgress', 'partner', 'asker', 'resolved']);
export type TicketStatus = z.infer<typeof ticketStatusSchema>;

export const askerKindSchema = z.enum(['parent', 'pupil', 'teacher', 'administration', 'authority']);
export type AskerKind = z.infer<typeof askerKindSchema>;

export const channelSchema = z.enum(['web', 'account', 'phone', 'email']);

/** What an entry is. Those of the clock are read by `rules/sla.ts`; others leave all clocks alone. */
export const entryKindSchema = z.enum([
  'question',
  'reply',
  'answer',
  'note',
  'handOver',
  'partnerAnswer',
  'partnerNote',
  'takeBack',
  'resolved',
  'reopened',
  'moved',
  'related',
  'escalated',
]);
export type EntryKind = z.infer<typeof entryKindSchema>;

/**
 * Who may read an entry besides the hotline itself, decided when it is written and never changed: `asker` for the
 * asker, `partner` for the partner, `internal` for nobody.
 */
export const visibilitySchema = z.enum(['asker', 'partner', 'internal']);
export type Visibility = z.infer<typeof visibilitySchema>;

// Attachments

export { attachmentMaxBytes, attachmentsPerEntry, textMaxLength };

/** Random, so that nobody attaches or opens what another has sent. */
const attachmentIdSchema = z.string().regex(/^[a-z0-9]{32}$/);

export const attachmentSchema = z.object({
  id: attachmentIdSchema,
  name: z.string().min(1).max(200),
  mediaType: z.string().max(100),
  bytes: z.int().nonnegative(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const placeAttachmentSchema = z.object({
  name: z.string().trim().min(1).max(200),
  bytes: z.coerce.number().int().min(1).max(attachmentMaxBytes),
});

/** Where the bytes are to be put, by one request of that method, before the address expires. */
export const uploadPlaceSchema = z.object({
  id: attachmentIdSchema,
  method: z.literal('PUT'),
  url: z.string(),
  contentType: z.string(),
  expiresAt: instantSchema,
});

/** An uploaded file as an entry names it. */
export const sentAttachmentSchema = z.object({
  id: attachmentIdSchema,
  name: z.string().trim().min(1).max(200),
});
export type SentAttachment = z.infer<typeof sentAttachmentSchema>;

// Entries and tickets as they are stored

export const textSchema = z.string().trim().min(1).max(textMaxLength);
const optionalTextSchema = z.string().trim().max(textMaxLength).default('');

/** An entry as its ticket names it. Its words lie beside the ticket; an entry that no ticket names does not exist. */
export const entryHeadSchema = z.object({
  id: z.string().max(40),
  kind: entryKindSchema,
  visibility: visibilitySchema,
  at: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  /** Entries the partner was given to read, of a `handOver`. */
  shares: z.array(z.string().max(40)).optional(),
  /** The answer asked something back: the next word is the asker's. */
  asksBack: z.literal(true).optional(),
  /** From where to where, of a `moved`. */
  moved: z.object({ from: queueSchema, to: queueSchema }).optional(),
  ...entryRelations,
  /** Fingerprint of the request that wrote it, where that came with a key: the key may not come with other words. */
  madeFrom: z.string().max(60).optional(),
});
export type EntryHead = z.infer<typeof entryHeadSchema>;

export const entryWordsSchema = z.object({
  ticketId: z.string(),
  id: z.string().max(40),
  text: z.string(),
  attachments: z.array(attachmentSchema).optional(),
});
export type EntryWords = z.infer<typeof entryWordsSchema>;

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

export const dueSchema = z.object({
  clock: z.enum(['firstResponse', 'nextResponse', 'solution', 'partner']),
  at: instantSchema,
  /** From this moment on little is left; it lies in working time, as the deadline does. */
  warnAt: instantSchema,
});
export type Due = z.infer<typeof dueSchema>;

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

// Clocks

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

// What is asked and answered

const phoneSchema = z.string().trim().max(phoneMaxLength).refine(isPhone, 'notPhone');

/** Empty fields of a form are fields left out. */
const left = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  );

export const askSchema = z
  .object({
    schoolId: left(nodeIdSchema),
    queue: queueSchema.default('technical'),
    askerKind: askerKindSchema.default('parent'),
    subject: left(z.string().trim().max(200)),
    text: textSchema,
    name: left(z.string().trim().max(nameMaxLength)),
    phone: left(phoneSchema),
    email: left(z.email({ pattern: emailPattern }).max(emailMaxLength)),
    /** The asker agrees that the contacts are kept to answer the question. */
    consent: z.literal(true, 'consentNeeded'),
    /** A known incident that the question is about: it is answered together with the others of it. */
    incidentId: left(z.string().max(40)),
    attachments: z.array(sentAttachmentSchema).max(attachmentsPerEntry).default([]),
    /** The mark of the product’s own probe of availability; nobody else has one. */
    probe: z.string().max(60).optional(),
  })
  .refine(({ phone, email }) => phone !== undefined || email !== undefined, {
    path: ['phone'],
    message: 'contactNeeded',
  });

export const askedSchema = z.object({
  id: z.string(),
  number: z.string(),
  secret: z.string(),
  /** Where the asker follows the question; whoever has the address may read and reply. */
  path: z.string(),
});

export const secretParamsSchema = z.object({ secret: z.string().max(200) });
export const replySchema = z.object({
  text: textSchema,
  attachments: z.array(sentAttachmentSchema).max(attachmentsPerEntry).default([]),
});
export const rateSchema = z.object({
  score: z.int().min(1).max(5),
  words: left(z.string().trim().max(1000)),
});

export const logCallSchema = z.object({
  schoolId: left(nodeIdSchema),
  queue: queueSchema.default('technical'),
  askerKind: askerKindSchema.default('administration'),
  name: left(z.string().trim().max(120)),
  phone: left(phoneSchema),
  text: textSchema,
  /** What was answered on the phone; with it the call may be closed at once. */
  answer: left(textSchema),
  resolved: z.boolean().default(false),
});

export const ticketParamsSchema = z.object({ ticketId: z.string().max(40) });

/** `insteadOf` names whom one takes a ticket over from; `release` gives it back to everybody. */
export const takeSchema = z
  .object({ insteadOf: z.string().max(100).optional(), release: z.literal(true).optional() })
  .prefault({});

const attached = { attachments: z.array(sentAttachmentSchema).max(attachmentsPerEntry).default([]) };
export const addEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    text: textSchema,
    asksBack: z.boolean().default(false),
    resolves: z.boolean().default(false),
    ...attached,
  }),
  z.object({ kind: z.literal('note'), text: textSchema, ...attached }),
  z.object({
    kind: z.literal('handOver'),
    text: textSchema,
    /** Entries to show the partner; all that the asker sees, when not said. */
    shares: z.array(z.string().max(40)).max(200).optional(),
  }),
  z.object({ kind: z.literal('takeBack'), text: optionalTextSchema }),
  z.object({ kind: z.literal('partnerAnswer'), text: textSchema, ...attached }),
  z.object({ kind: z.literal('partnerNote'), text: textSchema, ...attached }),
  z.object({ kind: z.literal('reply'), text: textSchema, ...attached }),
  z.object({ kind: z.literal('resolved'), text: optionalTextSchema }),
  z.object({ kind: z.literal('reopened'), text: optionalTextSchema }),
]);
export type AddEntry = z.infer<typeof addEntrySchema>;

export const moveSchema = z.object({
  queue: queueSchema.optional(),
  topic: topicSchema.optional(),
  subject: z.string().trim().min(1).max(200).optional(),
  schoolId: nodeIdSchema.optional(),
});

// Views

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

/** What the secret link shows. */
export const followedSchema = z.object({
  number: z.string(),
  subject: z.string(),
  queue: queueSchema,
  status: ticketStatusSchema,
  schoolName: wordingSchema.optional(),
  createdAt: instantSchema,
  answerDueAt: instantSchema.optional(),
  conversation: z.array(entryViewSchema),
  rating: ratingSchema.optional(),
  incident: ticketIncidentSchema.pick({ id: true, number: true }).optional(),
  /** What the hotline answers apart: each with a page of its own that the same link opens. */
  parts: z
    .array(
      z.object({ number: z.string(), subject: z.string(), status: ticketStatusSchema, path: z.string() }),
    )
    .optional(),
  version: versionSchema,
});
export type Followed = z.infer<typeof followedSchema>;

/** What stands behind a question: how far its school has come, who answers there, what was asked before. */
const schoolIncidentSchema = z.object({
  id: z.string(),
  number: z.string(),
  title: z.object({ ru: z.string(), en: z.string() }),
  from: instantSchema,
});

export const schoolContextSchema = z.object({
  schoolId: nodeIdSchema,
  name: wordingSchema,
  municipalityName: wordingSchema.optional(),
  responsible: z.object({ name: z.string(), post: z.string() }).optional(),
  activation: z.object({ reached: z.string().optional(), on: daySchema.optional(), confirmed: z.boolean() }),
  lastActivity: z
    .object({ week: z.string(), recordedClasses: z.int(), classes: z.int(), recordedAt: instantSchema })
    .optional(),
  /** Those that go on and touch the school. */
  incidents: z.array(schoolIncidentSchema),
  earlier: z.array(ticketRowSchema),
});

export const auditQuerySchema = pageQuerySchema.extend({ node: nodeIdSchema.optional() });
