import { z } from 'zod';
import { sentAttachmentSchema } from '../../hotline/contract/attachments.ts';
import { attachmentMaxBytes } from '../../hotline/contract/limits.ts';
import { daySchema, nodeIdSchema, pageQuerySchema } from '../../shared/words.ts';
import {
  articleActSchema,
  articleIdSchema,
  attachmentsPerArticle,
  audienceSchema,
  bodySchema,
  deskStateSchema,
  slugSchema,
  titleSchema,
} from './article.ts';
import { deviceSchema } from './worth.ts';

// What readers ask

export const shelfQuerySchema = z.object({
  region: nodeIdSchema,
  audience: audienceSchema.optional(),
  /** Words to look for, in any form and with a letter wrong. */
  q: z.string().trim().max(200).optional(),
});
export const matchQuerySchema = z.object({ region: nodeIdSchema, text: z.string().trim().max(600) });
export const slugParamsSchema = z.object({ slug: slugSchema });
/** `asOf`: the edition that was in force on that day. */
export const readingQuerySchema = z.object({ asOf: daySchema.optional() });
export const voteParamsSchema = slugParamsSchema.extend({ device: deviceSchema });
export const sendVoteSchema = z.object({
  useful: z.boolean(),
  comment: z.string().trim().max(1000).optional(),
});
export const readingSchema = z.object({ number: z.int().min(1) });

// What authors ask

export const articleParamsSchema = z.object({ articleId: articleIdSchema });
export const useParamsSchema = articleParamsSchema.extend({ ticketId: z.string().max(40) });
export const deskQuerySchema = pageQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  state: deskStateSchema.default('draft'),
});
export const editionQuerySchema = z.object({ edition: z.coerce.number().int().min(1).optional() });

/** What an author writes; `whatChanged` from the second edition on. */
export const writeArticleSchema = z.object({
  title: titleSchema,
  audiences: z.array(audienceSchema).min(1).max(5),
  keywords: z.string().trim().max(300).default(''),
  whatChanged: z.string().trim().max(500).default(''),
  body: bodySchema,
  attachments: z.array(sentAttachmentSchema).max(attachmentsPerArticle).default([]),
});
export type WriteArticle = z.infer<typeof writeArticleSchema>;

export const fromAnswerSchema = z.object({ ticketId: z.string().max(40), entryId: z.string().max(60) });
export const returnArticleSchema = z.object({ remark: z.string().trim().max(2000).default('') });
export const approveArticleSchema = z.object({
  /** From today on, when not said. */
  effectiveOn: daySchema.optional(),
  act: articleActSchema.optional(),
});
export const withdrawArticleSchema = z.object({ reason: z.string().trim().min(3).max(1000) });
export const placeFileSchema = z.object({
  name: z.string().trim().min(1).max(200),
  bytes: z.coerce.number().int().min(1).max(attachmentMaxBytes),
});
export const guidanceAuditQuerySchema = pageQuerySchema.extend({ node: nodeIdSchema.optional() });
