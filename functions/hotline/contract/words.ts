import { z } from 'zod';
import { nodeIdSchema, pageQuerySchema } from '../../shared/words.ts';
import { textMaxLength } from './limits.ts';

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

export const textSchema = z.string().trim().min(1).max(textMaxLength);
export const optionalTextSchema = z.string().trim().max(textMaxLength).default('');

export const auditQuerySchema = pageQuerySchema.extend({ node: nodeIdSchema.optional() });
