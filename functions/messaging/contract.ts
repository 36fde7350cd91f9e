import { z } from 'zod';
import { roleSchema } from '../shared/access/roles.ts';
import { instantSchema, nodeIdSchema, wordingSchema } from '../shared/words.ts';

/** Whom a notice is for: one person, everybody who holds a role at a node, or an address of somebody without an account. */
export const addresseeSchema = z.union([
  z.object({ personId: z.string().min(1).max(60) }),
  z.object({ role: roleSchema, nodeId: nodeIdSchema }),
  z.object({ email: z.email().max(254), language: z.enum(['ru', 'en']) }),
]);

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
