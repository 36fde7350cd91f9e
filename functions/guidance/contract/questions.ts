import { z } from 'zod';
import { queueSchema } from '../../hotline/contract/words.ts';
import { instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';

/**
 * What the hotline tells of a question whenever its ticket changes, through the queue `guidance.questions`: enough to
 * see which topics come again and again, and nothing of who asked.
 */
export const askedQuestionSchema = z.object({
  ticketId: z.string().max(40),
  number: z.string().max(20),
  regionId: nodeIdSchema,
  schoolId: nodeIdSchema.optional(),
  queue: queueSchema,
  subject: z.string().max(200),
  /** Words of the question in the order they stand there, without those that say nothing. */
  words: z.array(z.string().max(40)).max(60),
  askedAt: instantSchema,
  /** When the hotline's first answer went out. */
  answeredAt: instantSchema.optional(),
  /** Of the ticket: an older word that comes late is not heard. */
  version: versionSchema,
});
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;
export const questionWords = 60;
