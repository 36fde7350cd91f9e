import { z } from 'zod';
import { instantSchema, nodeIdSchema, pageOf, versionSchema } from '../../shared/words.ts';
import { sentAttachmentSchema } from './attachments.ts';
import { attachmentsPerEntry } from './limits.ts';
import { queueSchema, textSchema } from './words.ts';

/** What a macro does after its reply, in the same write; `nothing` is a plain canned reply. */
export const afterReplySchema = z.enum(['nothing', 'asksBack', 'handOver', 'resolve']);
export type AfterReply = z.infer<typeof afterReplySchema>;

const cannedTextSchema = z.string().trim().min(1).max(4000);

const contentShape = {
  title: z.string().trim().min(2).max(120),
  /** With variables in braces, as `rules/replyText.ts` reads them. */
  text: cannedTextSchema,
  /** Whose questions it is for; all queues when absent. */
  queue: queueSchema.optional(),
  /** The queue a macro moves the ticket to. */
  moveTo: queueSchema.optional(),
  after: afterReplySchema.default('nothing'),
  /** What the partner is asked, of a macro that hands over. */
  handOverText: cannedTextSchema.optional(),
};

export const cannedContentSchema = z
  .object(contentShape)
  .refine(({ after, handOverText }) => (after === 'handOver') === (handOverText !== undefined), {
    path: ['handOverText'],
    message: 'handOverTextNeeded',
  });
export type CannedContent = z.infer<typeof cannedContentSchema>;

export const cannedReplySchema = z.object({
  ...contentShape,
  id: z.string().max(40),
  regionId: nodeIdSchema,
  /** Not offered any more; tickets keep what was written with it. */
  retired: z.literal(true).optional(),
  savedAt: instantSchema,
  savedByName: z.string().max(200).optional(),
  version: versionSchema,
});
export type CannedReply = z.infer<typeof cannedReplySchema>;

export const cannedPageSchema = pageOf(cannedReplySchema);
export const cannedParamsSchema = z.object({ replyId: z.string().max(40) });

/** A reply with all that it was before, the newest first. */
export const cannedHistorySchema = cannedReplySchema.extend({ earlier: z.array(cannedReplySchema) });

/** A macro as the operator sends it: the words may have been changed after they were filled in. */
export const applyMacroSchema = z.object({
  replyId: z.string().max(40),
  text: textSchema,
  handOverText: textSchema.optional(),
  attachments: z.array(sentAttachmentSchema).max(attachmentsPerEntry).default([]),
});
