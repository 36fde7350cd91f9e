import { z } from 'zod';
import { instantSchema, versionSchema, wordingSchema } from '../../shared/words.ts';
import { sentAttachmentSchema } from './attachments.ts';
import { left } from './forms.ts';
import { attachmentsPerEntry } from './limits.ts';
import { ticketIncidentSchema } from './relations.ts';
import { ratingSchema } from './ticket.ts';
import { entryViewSchema } from './views.ts';
import { queueSchema, textSchema, ticketStatusSchema } from './words.ts';

export const secretParamsSchema = z.object({ secret: z.string().max(200) });
export const replySchema = z.object({
  text: textSchema,
  attachments: z.array(sentAttachmentSchema).max(attachmentsPerEntry).default([]),
});
export const rateSchema = z.object({
  score: z.int().min(1).max(5),
  words: left(z.string().trim().max(1000)),
});

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
