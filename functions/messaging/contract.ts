import { z } from 'zod';
import { roleSchema } from '../shared/access/roles.ts';
import {
  cursorSchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  wordingSchema,
} from '../shared/words.ts';

// What other domains send

/** Whom a notice is for: one person, everybody who holds a role at a node, or an address of somebody without an account. */
export const addresseeSchema = z.union([
  z.object({ personId: z.string().min(1).max(60) }),
  z.object({ role: roleSchema, nodeId: nodeIdSchema }),
  z.object({ email: z.email().max(254), language: z.enum(['ru', 'en']) }),
]);
export type Addressee = z.infer<typeof addresseeSchema>;

/**
 * What a domain has to tell somebody, in its own words, sent to the queue `messaging.notices`. One cause is told to one
 * person once, however often it is sent: `cause` names it, `seminars.moved:<session>:<version>`.
 */
export const noticeSchema = z.object({
  cause: z.string().min(3).max(200),
  to: addresseeSchema,
  title: wordingSchema,
  text: z.object({ ru: z.string().min(1).max(5000), en: z.string().max(5000) }),
  /** Page of the application that it is about, from the root: `/hotline?ticket=…`. */
  path: z.string().startsWith('/').max(500).optional(),
  /** Does not wait for the end of quiet hours nor for the digest. */
  urgent: z.boolean().default(false),
  at: instantSchema,
});
export type Notice = z.input<typeof noticeSchema>;

// Notices as people read them

/** Begins with the moment it was told, so that ids are in the order of telling. */
const noticeIdSchema = z.string().max(60);

const toldSchema = noticeSchema.omit({ cause: true, to: true }).extend({
  id: noticeIdSchema,
  urgent: z.boolean(),
  toldAt: instantSchema,
});

/** A notice in the box of a person or of everybody who holds a role at a node. */
export const keptNoticeSchema = toldSchema.extend({ box: z.string() });
export type KeptNotice = z.infer<typeof keptNoticeSchema>;

export const noticeRowSchema = toldSchema.extend({ read: z.boolean() });
export type NoticeRow = z.infer<typeof noticeRowSchema>;

export const mostCounted = 100;
/** Counted up to `mostCounted`: beyond it nobody needs the number. */
export const unreadSchema = z.object({ unread: z.int().nonnegative() });
export const noticePageSchema = pageOf(noticeRowSchema).extend(unreadSchema.shape);
export const noticeQuerySchema = pageQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: cursorSchema.optional(),
  unread: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
});

/** Which notices one has read: those named, or everything told until a moment. */
export const markReadSchema = z
  .strictObject({ ids: z.array(noticeIdSchema).max(100).optional(), until: instantSchema.optional() })
  .refine(({ ids, until }) => ids !== undefined || until !== undefined, { path: ['ids'] });

/** What one person has read: everything up to a moment, and these since. */
export const readingSchema = z.object({
  sub: z.string(),
  readUntil: noticeIdSchema,
  readIds: z.array(noticeIdSchema),
  version: versionSchema,
});
export type Reading = z.infer<typeof readingSchema>;

// How one wants to be told by mail

export const mailChoiceSchema = z.enum(['atOnce', 'digest', 'none']);
export const languageSchema = z.enum(['ru', 'en']);
export type Language = z.infer<typeof languageSchema>;
const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const choicesSchema = z.object({
  mail: mailChoiceSchema,
  language: languageSchema,
  /** By the clocks of the region; the same time twice means that no hour is quiet. Days off are quiet altogether. */
  quietFrom: timeOfDaySchema,
  quietTo: timeOfDaySchema,
});
export type Choices = z.infer<typeof choicesSchema>;

export const preferencesSchema = choicesSchema.extend({
  sub: z.string().max(100),
  /** The person's card in the registry, where there is one. */
  personId: z.string().max(60).optional(),
  role: roleSchema,
  nodeId: nodeIdSchema,
  email: z.string().max(254).optional(),
  version: versionSchema,
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const savePreferencesSchema = z.strictObject(choicesSchema.shape);
/** One's choices, and the address letters go to: the one of the card in the registry, else the account's own. */
export const ownPreferencesSchema = choicesSchema.extend({
  email: z.string().optional(),
  version: versionSchema,
});

// Letters

/** A notice on its way to an address. It waits until `dueAt` and then goes with all others that wait for it. */
export const noticeLetterSchema = z.object({
  id: z.string(),
  to: z.string().max(254),
  language: languageSchema,
  title: wordingSchema,
  text: noticeSchema.shape.text,
  path: z.string().optional(),
  at: instantSchema,
  dueAt: instantSchema,
  sentAt: instantSchema.optional(),
  version: versionSchema,
});
export type NoticeLetter = z.infer<typeof noticeLetterSchema>;

export const auditQuerySchema = pageQuerySchema.extend({ node: nodeIdSchema.optional() });
