import { z } from 'zod';
import { attachmentSchema } from '../../hotline/contract/attachments.ts';
import { queueSchema } from '../../hotline/contract/words.ts';
import { daySchema, instantSchema, pageOf, versionSchema } from '../../shared/words.ts';
import {
  articleActSchema,
  articleIdSchema,
  audienceSchema,
  bodySchema,
  deskStateSchema,
  originSchema,
  remarkSchema,
  slugSchema,
  titleSchema,
  withdrawalSchema,
} from './article.ts';
import { worthSchema } from './worth.ts';

const linkedAttachmentSchema = attachmentSchema.extend({ url: z.string() });

/** A line of the readers' list. */
export const articleLineSchema = z.object({
  id: articleIdSchema,
  slug: slugSchema,
  title: titleSchema,
  /** How it begins. */
  summary: z.object({ ru: z.string(), en: z.string() }),
  audiences: z.array(audienceSchema),
  number: z.int(),
  since: daySchema,
});
export type ArticleLine = z.infer<typeof articleLineSchema>;
export const articleLinesSchema = z.object({ items: z.array(articleLineSchema), today: daySchema });

/** A match of somebody's own words. */
export const matchesSchema = z.object({ items: z.array(articleLineSchema) });

const editionLineSchema = z.object({ number: z.int(), since: daySchema, whatChanged: z.string() });

/** An article as it stood on a day. */
export const readingViewSchema = articleLineSchema.extend({
  body: bodySchema,
  attachments: z.array(linkedAttachmentSchema),
  act: articleActSchema.optional(),
  whatChanged: z.string(),
  /** Editions that have been in force, newest first. */
  editions: z.array(editionLineSchema),
  asOf: daySchema,
  /** The newest edition in force today, when another one is shown. */
  newest: z.int().optional(),
});
export type ReadingView = z.infer<typeof readingViewSchema>;

export const thanksSchema = z.object({ useful: z.boolean() });
export const readReplySchema = z.object({ number: z.int() });
export const usedSchema = z.object({ articleId: articleIdSchema, knownOn: daySchema });

/** A line of the authors' desk. */
export const deskRowSchema = z.object({
  id: articleIdSchema,
  slug: slugSchema,
  state: deskStateSchema,
  title: titleSchema,
  audiences: z.array(audienceSchema),
  /** Of the newest edition. */
  number: z.int(),
  writtenByName: z.string().optional(),
  updatedAt: instantSchema,
  /** The edition in force, when there is one. */
  inForce: z.object({ number: z.int(), since: daySchema }).optional(),
  /** The day from which an approved edition will be in force. */
  comesOn: daySchema.optional(),
  worth: worthSchema,
});
export type DeskRow = z.infer<typeof deskRowSchema>;
export const deskPageSchema = pageOf(deskRowSchema);

const editionViewSchema = z.object({
  number: z.int(),
  state: z.enum(['draft', 'review', 'approved']),
  writtenByName: z.string().optional(),
  writtenAt: instantSchema,
  whatChanged: z.string(),
  approvedByName: z.string().optional(),
  approvedAt: instantSchema.optional(),
  effectiveOn: daySchema.optional(),
  act: articleActSchema.optional(),
});

/** An article with everything its authors need, and the words of one of its editions. */
export const deskArticleSchema = deskRowSchema.extend({
  editions: z.array(editionViewSchema),
  shown: z.object({
    number: z.int(),
    title: titleSchema,
    audiences: z.array(audienceSchema),
    keywords: z.string(),
    whatChanged: z.string(),
    body: bodySchema,
    attachments: z.array(linkedAttachmentSchema),
    remarks: z.array(remarkSchema),
    /** Links to articles that are not there. */
    brokenLinks: z.array(z.string()),
  }),
  withdrawals: z.array(withdrawalSchema),
  origin: originSchema.optional(),
  comments: z.array(z.object({ at: instantSchema, useful: z.boolean(), comment: z.string() })),
  readers: z.int(),
  may: z.object({
    edit: z.boolean(),
    approve: z.boolean(),
    return: z.boolean(),
    discard: z.boolean(),
    withdraw: z.boolean(),
  }),
  version: versionSchema,
});
export type DeskArticle = z.infer<typeof deskArticleSchema>;

/** Something that many ask about and nothing has been written on. */
export const topicSchema = z.object({
  queue: queueSchema,
  /** The words by which its questions are alike, as people write them. */
  words: z.array(z.string()).min(1),
  tickets: z.int(),
  schools: z.int(),
  lastAt: instantSchema,
  /** Some of its tickets, for those who may read them. */
  samples: z.array(z.object({ ticketId: z.string(), number: z.string(), subject: z.string() })),
});
export type Topic = z.infer<typeof topicSchema>;
export const topicsSchema = z.object({
  items: z.array(topicSchema),
  from: daySchema,
  to: daySchema,
  least: z.int(),
  asked: z.int(),
});
